package fr.jalon.market.intake;

import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Makes published texts readable: entities, tags, broken encoding, control characters. */
final class TextRepair {

    private static final Pattern ENTITY = Pattern.compile("&(?:#(\\d{1,7})|#[xX]([0-9a-fA-F]{1,6})|([a-zA-Z]{2,8}));");
    private static final Pattern TAG = Pattern.compile("</?[a-zA-Z][a-zA-Z0-9]*(?:\\s[^<>]{0,200})?/?>");
    private static final Pattern CONTROL =
            Pattern.compile("[\\p{Cntrl}&&[^\\n\\r\\t]]|[\\x{80}-\\x{9F}\\uFEFF\\uFFFE\\uFFFF]");
    private static final Map<String, String> NAMED = Map.ofEntries(
            Map.entry("amp", "&"),
            Map.entry("lt", "<"),
            Map.entry("gt", ">"),
            Map.entry("quot", "\""),
            Map.entry("apos", "'"),
            Map.entry("nbsp", " "),
            Map.entry("eacute", "é"),
            Map.entry("egrave", "è"),
            Map.entry("ecirc", "ê"),
            Map.entry("euml", "ë"),
            Map.entry("agrave", "à"),
            Map.entry("acirc", "â"),
            Map.entry("ccedil", "ç"),
            Map.entry("icirc", "î"),
            Map.entry("iuml", "ï"),
            Map.entry("ocirc", "ô"),
            Map.entry("ugrave", "ù"),
            Map.entry("ucirc", "û"),
            Map.entry("uuml", "ü"),
            Map.entry("Eacute", "É"),
            Map.entry("Egrave", "È"),
            Map.entry("Agrave", "À"),
            Map.entry("Ccedil", "Ç"),
            Map.entry("oelig", "œ"),
            Map.entry("euro", "€"),
            Map.entry("deg", "°"),
            Map.entry("rsquo", "’"),
            Map.entry("lsquo", "‘"),
            Map.entry("ldquo", "“"),
            Map.entry("rdquo", "”"),
            Map.entry("laquo", "«"),
            Map.entry("raquo", "»"),
            Map.entry("ndash", "–"),
            Map.entry("mdash", "—"),
            Map.entry("hellip", "…"),
            Map.entry("middot", "·"));

    private TextRepair() {}

    static @Nullable String clean(@Nullable String raw, String field, FindingCollector notes) {
        if (raw == null) {
            return null;
        }
        if (isPlain(raw)) {
            String kept = squeezed(raw);
            return kept.isEmpty() ? null : kept;
        }
        String text = raw;
        text = step(text, withoutEntities(text), Defect.TEXT_ENTITIES, field, notes);
        text = step(text, EncodingRepair.repaired(text), Defect.TEXT_MOJIBAKE, field, notes);
        text = step(text, CONTROL.matcher(text).replaceAll(""), Defect.TEXT_CONTROL, field, notes);
        if (text.indexOf('<') >= 0) {
            text = step(text, TAG.matcher(text).replaceAll(" "), Defect.TEXT_TAGS, field, notes);
        }
        if (text.indexOf('\uFFFD') >= 0) {
            notes.add(Defect.TEXT_LOST, field, raw);
        }
        String kept = squeezed(text);
        return kept.isEmpty() ? null : kept;
    }

    /** Nothing in it that any of the repairs is about. */
    private static boolean isPlain(String text) {
        char before = ' ';
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c < ' ' && c != '\n' && c != '\r' && c != '\t'
                    || c == '&'
                    || c == '<'
                    || c == '\u007F'
                    || c == '\uFEFF'
                    || c >= '\uFFFD'
                    || EncodingRepair.isSuspect(before, c)) {
                return false;
            }
            before = c;
        }
        return true;
    }

    private static String step(String before, String after, Defect defect, String field, FindingCollector notes) {
        if (!after.equals(before)) {
            notes.add(defect, field, before, squeezed(after));
        }
        return after;
    }

    private static String squeezed(String text) {
        StringBuilder out = new StringBuilder(text.length());
        boolean space = false;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c <= ' ' || c == '\u00A0') {
                space = true;
            } else {
                if (space && !out.isEmpty()) {
                    out.append(' ');
                }
                space = false;
                out.append(c);
            }
        }
        return out.toString();
    }

    /** Twice, because some platforms escape what another one had escaped already. */
    private static String withoutEntities(String text) {
        return text.indexOf('&') < 0 ? text : entitiesOnce(entitiesOnce(text));
    }

    private static String entitiesOnce(String text) {
        Matcher matcher = ENTITY.matcher(text);
        return matcher.replaceAll(match ->
                Matcher.quoteReplacement(character(match.group(1), match.group(2), match.group(3), match.group())));
    }

    private static String character(
            @Nullable String decimal, @Nullable String hexadecimal, @Nullable String name, String whole) {
        if (name != null) {
            return NAMED.getOrDefault(name, whole);
        }
        int code = decimal != null ? Integer.parseInt(decimal) : Integer.parseInt(String.valueOf(hexadecimal), 16);
        if (code >= 0x80 && code <= 0x9F) {
            return String.valueOf(Windows1252.meant((char) code)); // as browsers do
        }
        return code >= ' ' && Character.isDefined(code) && (code < 0xD800 || code > 0xDFFF)
                ? Character.toString(code)
                : " ";
    }
}
