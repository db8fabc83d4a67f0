package fr.jalon.shared;

import java.text.Normalizer;
import java.util.Locale;
import java.util.regex.Pattern;

/** Text reduced to what searches and names are compared by. */
public final class PlainText {

    private static final Pattern ACCENTS = Pattern.compile("\\p{M}+");
    private static final Pattern NOT_WORD = Pattern.compile("[^a-z0-9]+");

    private PlainText() {}

    /** Without accents, case or anything but words and digits, one space between: {@code "Côte-d'Or"} is {@code "cote d or"}. */
    public static String of(String text) {
        return NOT_WORD.matcher(unaccented(text)).replaceAll(" ").strip();
    }

    /** Without accents and in small letters, all else as it is: {@code "Côte-d'Or"} is {@code "cote-d'or"}. */
    public static String unaccented(String text) {
        String ligatures = text.replace("œ", "oe").replace("Œ", "OE");
        return ACCENTS.matcher(Normalizer.normalize(ligatures, Normalizer.Form.NFD))
                .replaceAll("")
                .toLowerCase(Locale.ROOT);
    }
}
