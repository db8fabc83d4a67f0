package fr.jalon.cctp.anchoring;

import java.util.HashMap;
import java.util.Map;

/**
 * Ties runs of words that stand once in the old text and once in the new, wherever they stand: what moved is found as well as
 * what stayed. A run goes on in both directions as long as the words are the same, so that a repeated formula goes with the words
 * around it. Long runs come first: what they tie, no shorter one can claim.
 */
final class Runs {

    private static final int TWICE = -2;

    private final Side before;
    private final Side after;
    private final Vocabulary vocabulary;
    private final WordMap map;

    Runs(Side before, Side after, Vocabulary vocabulary, WordMap map) {
        this.before = before;
        this.after = after;
        this.vocabulary = vocabulary;
        this.map = map;
    }

    /**
     * @param length of the sequence that has to be unique in both
     * @param least what the words of a run must weigh together
     */
    void tie(int length, double least) {
        Map<Gram, int[]> found = new HashMap<>();
        collect(found, before.tokens(), length, 0);
        collect(found, after.tokens(), length, 1);
        int[][] seeds = found.values().stream()
                .filter(at -> at[0] >= 0 && at[1] >= 0)
                .sorted((a, b) -> Integer.compare(a[0], b[0]))
                .toArray(int[][]::new);
        for (int[] seed : seeds) {
            extend(seed[0], seed[1], length, least);
        }
    }

    /** Ties whole sentences that stand once in both, however short, if they say something. */
    void tieSentences(double least) {
        Map<Gram, int[]> found = new HashMap<>();
        collectSentences(found, before, 0);
        collectSentences(found, after, 1);
        found.forEach((gram, at) -> {
            if (at[0] >= 0 && at[1] >= 0) {
                tie(at[0], at[1], gram.length(), least);
            }
        });
    }

    private static void collectSentences(Map<Gram, int[]> found, Side side, int which) {
        for (int s = 0; s < side.sentences().size(); s++) {
            int first = side.sentences().first(s);
            add(found, Gram.of(side.tokens(), first, side.sentences().end(s) - first), first, which);
        }
    }

    private void tie(int oldWord, int newWord, int length, double least) {
        double weight = 0;
        for (int i = 0; i < length; i++) {
            if (!map.areFree(oldWord + i, newWord + i)) {
                return;
            }
            weight += vocabulary.weight(before.tokens().word(oldWord + i));
        }
        for (int i = 0; i < length && weight >= least; i++) {
            map.tie(oldWord + i, newWord + i);
        }
    }

    private static void add(Map<Gram, int[]> found, Gram gram, int at, int side) {
        int[] places = found.computeIfAbsent(gram, g -> new int[] {WordMap.NONE, WordMap.NONE});
        places[side] = places[side] == WordMap.NONE ? at : TWICE;
    }

    private static void collect(Map<Gram, int[]> found, Tokens tokens, int length, int side) {
        for (int i = 0; i + length <= tokens.size(); i++) {
            add(found, Gram.of(tokens, i, length), i, side);
        }
    }

    private void extend(int oldSeed, int newSeed, int length, double least) {
        for (int i = 0; i < length; i++) {
            if (!map.areFree(oldSeed + i, newSeed + i)) {
                return;
            }
        }
        int back = 0;
        while (isSame(oldSeed - back - 1, newSeed - back - 1)) {
            back++;
        }
        int on = length;
        while (isSame(oldSeed + on, newSeed + on)) {
            on++;
        }
        int from = firstWhole(oldSeed, newSeed, -back, on);
        int to = lastWhole(oldSeed, newSeed, from, on);
        tie(oldSeed + from, newSeed + from, to - from, least);
    }

    /**
     * A run over several sentences counts by whole ones: a formula that breaks off at another word may be the beginning of its
     * twin, and does not come along because of what stands before it. What is unique in it is found by itself.
     */
    private int firstWhole(int oldSeed, int newSeed, int from, int to) {
        for (int i = from; i < to; i++) {
            if (startsASentence(before, oldSeed + i) && startsASentence(after, newSeed + i)) {
                return i;
            }
        }
        return from;
    }

    private int lastWhole(int oldSeed, int newSeed, int from, int to) {
        for (int i = to; i > from; i--) {
            if (startsASentence(before, oldSeed + i) && startsASentence(after, newSeed + i)) {
                return i;
            }
        }
        return to;
    }

    private static boolean startsASentence(Side side, int token) {
        return token >= side.tokens().size()
                || side.sentences().first(side.sentences().of(token)) == token;
    }

    private boolean isSame(int oldWord, int newWord) {
        return oldWord >= 0
                && newWord >= 0
                && oldWord < before.tokens().size()
                && newWord < after.tokens().size()
                && map.areFree(oldWord, newWord)
                && before.tokens().word(oldWord) == after.tokens().word(newWord);
    }

    /** A sequence of words; equality looks at the words, not at the hash alone. */
    private record Gram(Tokens tokens, int from, int length, int hash) {

        static Gram of(Tokens tokens, int from, int length) {
            int hash = 1;
            for (int i = from; i < from + length; i++) {
                hash = 31 * hash + tokens.word(i);
            }
            return new Gram(tokens, from, length, hash);
        }

        @Override
        public boolean equals(Object other) {
            if (!(other instanceof Gram gram) || gram.hash != hash || gram.length != length) {
                return false;
            }
            for (int i = 0; i < length; i++) {
                if (tokens.word(from + i) != gram.tokens.word(gram.from + i)) {
                    return false;
                }
            }
            return true;
        }

        @Override
        public int hashCode() {
            return hash;
        }
    }
}
