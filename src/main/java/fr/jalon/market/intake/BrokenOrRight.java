package fr.jalon.market.intake;

/** Tells characters that look broken from right ones, by what they would become and by their neighbours. */
final class BrokenOrRight {

    /** What may follow a right word, and is a byte of a broken character as well. */
    private static final String AFTER_WORDS = "\u00A0«»°·®¹²³‘’“”…–—•";

    private static final String OPENING = "«“„‘‚\"'(";

    private BrokenOrRight() {}

    /** The characters of European texts: letters, punctuation, signs. Others come out of right texts by chance (CAFÉ»). */
    static boolean isExpected(int c) {
        return c <= 0x17F
                || c == 0x192
                || c >= 0x2C6 && c <= 0x2DC
                || c >= 0x300 && c <= 0x30C
                || c >= 0x326 && c <= 0x328
                || c >= 0x218 && c <= 0x21B
                || c >= 0x386 && c <= 0x3CE
                || c >= 0x410 && c <= 0x44F
                || c >= 0x2000 && c <= 0x214F
                || c >= 0x2190 && c <= 0x27BF
                || c >= 0xFB00 && c <= 0xFB04
                || c == 0xFEFF
                || c == 0xFFFD
                || c >= 0x1F000;
    }

    /**
     * Whether it is a word in capitals that ends in Ã, Å or the like (IRMÃ, NORRÅ) before a space, a quote or a dash, or
     * such a letter alone in quotes.
     *
     * @param done the text before it
     * @param end where it ends in the text
     */
    static boolean isRight(CharSequence done, String decoded, String text, int end) {
        char trail = text.charAt(end - 1);
        char lead = text.charAt(end - 2);
        char meant = decoded.charAt(0);
        boolean accent = Character.getType(meant) == Character.NON_SPACING_MARK;
        if (!Character.isUpperCase(lead) || lead == 'Â' || accent || AFTER_WORDS.indexOf(trail) < 0) {
            return false;
        }
        if (trail == '”' && done.toString().indexOf('“') < 0) {
            return false; // PUYOÔ: no quote is open that it could close
        }
        char after = end < text.length() ? text.charAt(end) : ' ';
        char before = at(done, 1);
        if (Character.isUpperCase(before) && Character.isLetter(at(done, 2))) {
            boolean small = Character.isLowerCase(meant);
            return trail != '\u00A0'
                    ? !Character.isLetter(after)
                    : small ? !Character.isLowerCase(after) : !Character.isUpperCase(after);
        }
        return Character.isLetter(meant) && meant != 'à' && OPENING.indexOf(before) >= 0 && !Character.isLetter(after);
    }

    /** A broken « à » whose no-break space became an ordinary one: Ã alone or at the end of a word in small letters. */
    static boolean isLostSpace(CharSequence done, String text, int i) {
        return text.startsWith("Ã ", i) && !Character.isUpperCase(at(done, 1));
    }

    private static char at(CharSequence done, int fromEnd) {
        return done.length() < fromEnd ? ' ' : done.charAt(done.length() - fromEnd);
    }
}
