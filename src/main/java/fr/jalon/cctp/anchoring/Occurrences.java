package fr.jalon.cctp.anchoring;

import java.util.function.IntPredicate;

/** Where words stand in a text, to find a sequence of them without going through it all. */
final class Occurrences {

    private final Tokens tokens;
    /** For each word where its places begin in {@link #places}. */
    private final int[] begins;

    private final int[] places;

    Occurrences(Tokens tokens, int words) {
        this.tokens = tokens;
        begins = new int[words + 1];
        for (int i = 0; i < tokens.size(); i++) {
            begins[tokens.word(i) + 1]++;
        }
        for (int word = 0; word < words; word++) {
            begins[word + 1] += begins[word];
        }
        int[] next = begins.clone();
        places = new int[tokens.size()];
        for (int i = 0; i < tokens.size(); i++) {
            places[next[tokens.word(i)]++] = i;
        }
    }

    /** Whether the sequence of {@code source} stands at any place that the test agrees to. */
    boolean any(Tokens source, int first, int length, IntPredicate test) {
        int rarest = 0;
        for (int i = 1; i < length; i++) {
            rarest = count(source.word(first + i)) < count(source.word(first + rarest)) ? i : rarest;
        }
        int word = source.word(first + rarest);
        for (int at = begins[word]; at < begins[word + 1]; at++) {
            int start = places[at] - rarest;
            if (isAt(start, source, first, length) && test.test(start)) {
                return true;
            }
        }
        return false;
    }

    private int count(int word) {
        return begins[word + 1] - begins[word];
    }

    private boolean isAt(int start, Tokens source, int first, int length) {
        if (start < 0 || start + length > tokens.size()) {
            return false;
        }
        for (int i = 0; i < length; i++) {
            if (tokens.word(start + i) != source.word(first + i)) {
                return false;
            }
        }
        return true;
    }
}
