package fr.jalon.cctp.leaks;

import fr.jalon.cctp.leaks.Leak.Kind;
import fr.jalon.cctp.neutrality.Finding;
import fr.jalon.cctp.neutrality.Neutrality;
import fr.jalon.shared.PlainText;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Searches a text for what would tell who wrote it. It would rather find too much: each finding is shown, and whoever wrote it takes
 * it out or keeps it.
 */
public final class Leaks {

    private static final Pattern EMAIL = Pattern.compile(
            "(?<![\\p{L}\\p{N}._%+-])[\\p{L}\\p{N}._%+-]{1,64}\\s?(?:@|\\(at\\)|\\[at]|\\sarobase\\s)\\s?[\\p{L}\\p{N}-]{1,63}(?:\\.[\\p{L}\\p{N}-]{1,63}){1,6}",
            Pattern.CASE_INSENSITIVE);
    private static final Pattern WEBSITE = Pattern.compile(
            "(?:https?://|www\\.)[^\\s<>\"«»]+|(?<![\\p{L}\\p{N}.-])[\\p{L}\\p{N}-]{2,63}(?:\\.[\\p{L}\\p{N}-]{1,63}){0,4}"
                    + "\\.(?:fr|com|net|org|eu|bzh|info|pro|paysage|garden|io|coop)\\b(?:/[^\\s<>\"«»]*)?",
            Pattern.CASE_INSENSITIVE);
    private static final Pattern PHONE = Pattern.compile(
            "(?<![\\p{N}])(?:\\+|00)\\s?33\\s?(?:\\(0\\))?\\s?[1-9](?:[ .\\u00A0\\u202F-]?\\d{2}){4}(?!\\d)"
                    + "|(?<![\\p{N}])0[1-9](?:[ .\\u00A0\\u202F-]?\\d{2}){4}(?!\\d)");
    private static final Pattern IDENTIFIER = Pattern.compile(
            "(?<!\\d)\\d{3}[ .\\u00A0\\u202F]?\\d{3}[ .\\u00A0\\u202F]?\\d{3}(?:[ .\\u00A0\\u202F]?\\d{5}|[ .\\u00A0\\u202F]?\\d{3}[ .\\u00A0\\u202F]?\\d{2})?(?!\\d)");
    private static final Pattern ADDRESS = Pattern.compile(
            "\\b\\d{1,4}\\s?(?:bis|ter|quater)?,?\\s+(?:rue|avenue|av\\.|boulevard|bd|chemin|impasse|allée|place|route|quai|cours"
                    + "|square|zone|z\\.?a\\.?c?\\.?|lieu[- ]dit|lotissement)\\s+[\\p{L}\\p{N}’' -]{2,60}"
                    + "|\\b\\d{5}\\s+\\p{Lu}[\\p{L}’'-]+(?:[ -]\\p{Lu}[\\p{L}’'-]+){0,4}(?:\\s+cedex)?",
            Pattern.CASE_INSENSITIVE);
    private static final Pattern POSTCODE_FIRST = Pattern.compile("^\\d{5}\\s");

    private Leaks() {}

    /**
     * What is found, in the order of the text; what lies within another finding is left out.
     *
     * @param known what everybody reads in the draft: what stands there too tells nothing
     */
    public static List<Leak> find(String text, Author author, String known) {
        List<Leak> found = new ArrayList<>();
        collect(EMAIL, Kind.EMAIL, text, found);
        collect(WEBSITE, Kind.WEBSITE, text, found);
        collect(PHONE, Kind.PHONE, text, found);
        collect(IDENTIFIER, Kind.IDENTIFIER, text, found);
        collect(ADDRESS, Kind.ADDRESS, text, found);
        found.removeIf(one -> one.kind() == Kind.ADDRESS
                && POSTCODE_FIRST.matcher(one.text()).find()
                && !Character.isUpperCase(one.text().charAt(one.text().indexOf(' ') + 1)));
        NameSearch names = new NameSearch(text);
        names.company(author.company(), found);
        author.people().forEach(person -> names.person(person, found));
        brands(text, found);
        String everybody = PlainText.of(known);
        return found.stream()
                .filter(one -> !isIn(one.text(), everybody))
                .filter(one -> found.stream().noneMatch(other -> other != one && holds(other, one)))
                .sorted(Comparator.comparingInt(Leak::start))
                .toList();
    }

    private static void brands(String text, List<Leak> found) {
        for (Finding finding : Neutrality.of(text).findings()) {
            if (finding.kind() == fr.jalon.cctp.neutrality.Kind.BRAND) {
                int start = text.offsetByCodePoints(0, finding.words().start());
                found.add(new Leak(Kind.BRAND, finding.words().text(), start));
            }
        }
    }

    private static boolean isIn(String text, String known) {
        String plain = PlainText.of(text);
        return !plain.isEmpty() && (" " + known + " ").contains(" " + plain + " ");
    }

    private static boolean holds(Leak outer, Leak inner) {
        boolean around = outer.start() <= inner.start() && outer.end() >= inner.end();
        boolean same = outer.start() == inner.start() && outer.end() == inner.end();
        return around && (!same || outer.kind().ordinal() < inner.kind().ordinal());
    }

    private static void collect(Pattern pattern, Kind kind, String text, List<Leak> found) {
        Matcher matcher = pattern.matcher(text);
        while (matcher.find()) {
            String hit = matcher.group().replaceFirst("[\\s.,;:)’'-]+$", "");
            if (!hit.isEmpty()) {
                found.add(new Leak(kind, hit, matcher.start()));
            }
        }
    }
}
