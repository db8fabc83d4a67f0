package fr.jalon.cctp.neutrality;

import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;

/**
 * A sentence as patterns read it: no accents, one kind of quotes and apostrophes, one space for any blanks, no invisible characters.
 *
 * @param cased with its capitals; {@code folded} is the same in lower case, so that both share positions
 * @param origins where each character stands in the text
 * @param ends where it ends, with the accents that are written after it
 * @param title the heading it stands under, folded
 */
record Sentence(CharSequence cased, CharSequence folded, int[] origins, int[] ends, String title, List<Word> words) {

    /** Letters and digits that belong together. */
    record Word(int from, int to) {}

    static Sentence of(String text, int from, int to, String title, UnaryOperator<CharSequence> reading) {
        StringBuilder cased = new StringBuilder(to - from);
        int[] origins = new int[to - from];
        int[] ends = new int[to - from];
        for (int i = from; i < to; i++) {
            char c = text.charAt(i);
            if (isInvisible(c)) {
                if (Character.getType(c) == Character.NON_SPACING_MARK && !cased.isEmpty()) {
                    ends[cased.length() - 1] = i + 1;
                }
                continue;
            }
            boolean blank = Character.isWhitespace(c) || Character.isSpaceChar(c);
            if (blank && (cased.isEmpty() || cased.charAt(cased.length() - 1) == ' ')) {
                continue;
            }
            origins[cased.length()] = i;
            ends[cased.length()] = i + 1;
            cased.append(blank ? ' ' : Draft.plain(c));
        }
        StringBuilder folded = new StringBuilder(cased.length());
        for (int i = 0; i < cased.length(); i++) {
            folded.append(Draft.lower(cased.charAt(i)));
        }
        return new Sentence(
                reading.apply(cased.toString()), reading.apply(folded.toString()), origins, ends, title, words(folded));
    }

    /** Where a stretch of it begins in the text. */
    int start(int from) {
        return origins[from];
    }

    /** Where a stretch of it ends in the text. */
    int end(int to) {
        return ends[to - 1];
    }

    private static boolean isInvisible(char c) {
        return c == '*'
                || Character.getType(c) == Character.NON_SPACING_MARK
                || Character.getType(c) == Character.FORMAT
                || c == '\uFEFF';
    }

    private static List<Word> words(CharSequence folded) {
        List<Word> words = new ArrayList<>();
        int start = -1;
        for (int i = 0; i <= folded.length(); i++) {
            boolean inWord = i < folded.length() && (Character.isLetterOrDigit(folded.charAt(i)) || joins(folded, i));
            if (inWord && start < 0) {
                start = i;
            } else if (!inWord && start >= 0) {
                words.add(new Word(start, i));
                start = -1;
            }
        }
        return words;
    }

    /** A hyphen inside a name; an apostrophe parts « d’Oracle », but not « Imprim’Vert ». */
    private static boolean joins(CharSequence folded, int i) {
        if (i < 1 || i + 1 >= folded.length()) {
            return false;
        }
        char c = folded.charAt(i);
        boolean between =
                Character.isLetterOrDigit(folded.charAt(i - 1)) && Character.isLetterOrDigit(folded.charAt(i + 1));
        boolean elided = i < 2 || !Character.isLetterOrDigit(folded.charAt(i - 2));
        return between
                && (c == '-'
                        || (c == '\'' && !elided && !(folded.charAt(i - 1) == 'u' && folded.charAt(i - 2) == 'q')));
    }
}
