package fr.jalon.cctp.anchoring;

import java.util.Arrays;
import java.util.BitSet;

/**
 * The words of a text in their order. A word is a run of letters and digits: apostrophes, hyphens, median points and all
 * punctuation stand between words, so that <i>l’offre</i> and <i>l'offre</i>, <i>candidat</i> and <i>candidat·e</i> share theirs. The
 * number of a clause is the same word in all: what a clause says tells which one it is, never its number.
 */
final class Tokens {

    private int[] words = new int[256];
    private int[] starts = new int[256];
    private int[] ends = new int[256];
    private int size;

    private static final String NUMBER = "№";

    static Tokens of(Points text, Outline outline, Vocabulary vocabulary) {
        BitSet numbers = numbers(outline);
        Tokens tokens = new Tokens();
        int at = 0;
        while (at < text.size()) {
            int start = at;
            while (at < text.size() && isOfAWord(text.at(at), at > start)) {
                at++;
            }
            if (at == start) {
                at++;
            } else {
                String word = numbers.get(start) ? NUMBER : Fold.word(text.slice(start, at));
                tokens.add(vocabulary.number(word), start, at);
            }
        }
        return tokens;
    }

    /** The characters that are numbers of clauses. */
    private static BitSet numbers(Outline outline) {
        BitSet numbers = new BitSet();
        for (Clause clause : outline.clauses()) {
            int at = clause.number().isEmpty() ? -1 : clause.text().indexOf(clause.number());
            if (at >= 0) {
                int start = clause.start() + clause.text().codePointCount(0, at);
                numbers.set(
                        start,
                        start
                                + clause.number()
                                        .codePointCount(0, clause.number().length()));
            }
        }
        return numbers;
    }

    private static boolean isOfAWord(int c, boolean inside) {
        return Character.isLetterOrDigit(c)
                || (inside && (Character.getType(c) == Character.NON_SPACING_MARK || Fold.isInvisible(c)));
    }

    private void add(int word, int start, int end) {
        if (size == words.length) {
            words = Arrays.copyOf(words, size * 2);
            starts = Arrays.copyOf(starts, size * 2);
            ends = Arrays.copyOf(ends, size * 2);
        }
        words[size] = word;
        starts[size] = start;
        ends[size++] = end;
    }

    int size() {
        return size;
    }

    int word(int index) {
        return words[index];
    }

    int start(int index) {
        return starts[index];
    }

    int end(int index) {
        return ends[index];
    }

    /** The first word that ends after a code point. */
    int firstAfter(int point) {
        int low = 0;
        int high = size;
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (ends[middle] <= point) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low;
    }

    /** The first word that starts at a code point or later. */
    int firstFrom(int point) {
        int after = firstAfter(point);
        return after < size && starts[after] < point ? after + 1 : after;
    }
}
