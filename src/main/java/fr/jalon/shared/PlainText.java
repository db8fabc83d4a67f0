package fr.jalon.shared;

import java.text.Normalizer;
import java.util.Locale;
import java.util.regex.Pattern;

/** Text reduced to what searches and names are compared by. Lists of thousands are filtered by it: plain letters take a short way. */
public final class PlainText {

    private static final Pattern ACCENTS = Pattern.compile("\\p{M}+");

    private PlainText() {}

    /** Without accents, case or anything but words and digits, one space between: {@code "Côte-d'Or"} is {@code "cote d or"}. */
    public static String of(String text) {
        String plain = unaccented(text);
        StringBuilder words = new StringBuilder(plain.length());
        boolean apart = false;
        for (int at = 0; at < plain.length(); at++) {
            char sign = plain.charAt(at);
            if ((sign < 'a' || sign > 'z') && (sign < '0' || sign > '9')) {
                apart = true;
                continue;
            }
            if (apart && !words.isEmpty()) {
                words.append(' ');
            }
            words.append(sign);
            apart = false;
        }
        return words.toString();
    }

    /** Without accents and in small letters, all else as it is: {@code "Côte-d'Or"} is {@code "cote-d'or"}. */
    public static String unaccented(String text) {
        if (text.chars().allMatch(sign -> sign < 0x80)) {
            return text.toLowerCase(Locale.ROOT);
        }
        String ligatures = text.replace("œ", "oe").replace("Œ", "OE");
        return ACCENTS.matcher(Normalizer.normalize(ligatures, Normalizer.Form.NFD))
                .replaceAll("")
                .toLowerCase(Locale.ROOT);
    }
}
