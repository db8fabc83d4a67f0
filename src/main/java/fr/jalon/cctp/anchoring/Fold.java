package fr.jalon.cctp.anchoring;

import java.text.Normalizer;
import java.util.Locale;

/** Letters without what writers and converters change without meaning to: case, accents, ligatures, invisible hyphens. */
final class Fold {

    static final int SOFT_HYPHEN = 0xAD;
    private static final int ZERO_WIDTH_SPACE = 0x200B;
    private static final int ZERO_WIDTH_JOINER = 0x200D;
    private static final int BYTE_ORDER_MARK = 0xFEFF;

    private Fold() {}

    /** Of a word. */
    static String word(String word) {
        String lower = word.toLowerCase(Locale.ROOT);
        if (lower.chars().allMatch(c -> c < 128)) {
            return lower;
        }
        String plain = Normalizer.normalize(lower, Normalizer.Form.NFKD)
                .replace("œ", "oe")
                .replace("æ", "ae");
        StringBuilder kept = new StringBuilder();
        plain.codePoints()
                .filter(c -> Character.getType(c) != Character.NON_SPACING_MARK && !isInvisible(c))
                .forEach(kept::appendCodePoint);
        return kept.toString();
    }

    /** Of a heading: letters and digits alone. */
    static String letters(String text) {
        StringBuilder kept = new StringBuilder();
        word(text).codePoints().filter(Character::isLetterOrDigit).forEach(kept::appendCodePoint);
        return kept.toString();
    }

    static boolean isInvisible(int c) {
        return c == SOFT_HYPHEN || (c >= ZERO_WIDTH_SPACE && c <= ZERO_WIDTH_JOINER) || c == BYTE_ORDER_MARK;
    }

    /** All kinds of blanks, those that do not break included. */
    static boolean isBlank(int c) {
        return Character.isWhitespace(c) || Character.isSpaceChar(c) || c == BYTE_ORDER_MARK;
    }

    /** Blanks of any kind and number as one space, none at the ends: what makes no difference to the words. */
    static String blanks(String text) {
        StringBuilder kept = new StringBuilder();
        text.codePoints().forEach(c -> {
            boolean blank = isBlank(c);
            if (!blank) {
                kept.appendCodePoint(c);
            } else if (!kept.isEmpty() && kept.charAt(kept.length() - 1) != ' ') {
                kept.append(' ');
            }
        });
        return kept.toString().strip();
    }
}
