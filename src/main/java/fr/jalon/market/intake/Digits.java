package fr.jalon.market.intake;

/** Of which characters an identifier is: asked of every one, therefore without patterns. */
final class Digits {

    private Digits() {}

    /** Whether a text is a number of so many digits. */
    static boolean are(String text, int length) {
        if (text.length() != length) {
            return false;
        }
        for (int i = 0; i < length; i++) {
            if (text.charAt(i) < '0' || text.charAt(i) > '9') {
                return false;
            }
        }
        return true;
    }

    /**
     * Whether it is one sign repeated, typed where nothing was known: the whole of it (XXX, 000), or the SIREN that a
     * SIRET begins with, or that a VAT number ends with.
     */
    static boolean areFiller(String id) {
        String signs = lettersAndDigits(id);
        int length = signs.length();
        return repeats(signs, 0, length)
                || are(signs, 14) && repeats(signs, 0, 9)
                || length == 13 && signs.startsWith("FR") && repeats(signs, 4, length);
    }

    private static String lettersAndDigits(String text) {
        StringBuilder signs = new StringBuilder(text.length());
        text.chars().filter(Character::isLetterOrDigit).forEach(sign -> signs.append((char) sign));
        return signs.toString();
    }

    private static boolean repeats(String signs, int from, int to) {
        for (int i = from + 1; i < to; i++) {
            if (signs.charAt(i) != signs.charAt(from)) {
                return false;
            }
        }
        return to - from > 2;
    }
}
