package fr.jalon.cctp.anchoring;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Which sentences have become which, read off the words tied so far; ties the rest of the words of sentences that belong together. */
final class Ties {

    /** What part of its words a sentence must have found again to be settled. */
    private static final double SETTLED = 0.5;
    /** Where at least this part of the smaller sentence is tied to one other, the two are one sentence, edited. */
    private static final double TOGETHER = 0.3;

    private static final double KEPT = 10;

    private final Side before;
    private final Side after;
    private final Vocabulary vocabulary;
    private final WordMap map;
    private final Likeness likeness;
    private final double[] oldTied;
    private final double[] newTied;

    Ties(Side before, Side after, Vocabulary vocabulary, WordMap map, Likeness likeness) {
        this.before = before;
        this.after = after;
        this.vocabulary = vocabulary;
        this.map = map;
        this.likeness = likeness;
        oldTied = new double[before.sentences().size()];
        newTied = new double[after.sentences().size()];
    }

    /** Ties what is left in pairs of sentences that share enough, those that share most first. */
    void complete() {
        Map<Long, Double> shared = new HashMap<>();
        for (int i = 0; i < before.tokens().size(); i++) {
            if (map.toNew(i) != WordMap.NONE) {
                shared.merge(
                        ((long) before.sentences().of(i) << Integer.SIZE)
                                + after.sentences().of(map.toNew(i)),
                        vocabulary.weight(before.tokens().word(i)),
                        Double::sum);
            }
        }
        shared.entrySet().stream()
                .filter(entry -> entry.getValue()
                        >= TOGETHER
                                * Math.min(
                                        likeness.weightBefore(oldOf(entry.getKey())),
                                        likeness.weightAfter(newOf(entry.getKey()))))
                .sorted(Map.Entry.<Long, Double>comparingByValue().reversed().thenComparing(Map.Entry.comparingByKey()))
                .forEach(entry -> fill(oldOf(entry.getKey()), newOf(entry.getKey())));
        count();
    }

    private static int oldOf(long pair) {
        return (int) (pair >> Integer.SIZE);
    }

    private static int newOf(long pair) {
        return (int) pair;
    }

    /** Ties the words that two sentences have in common, in their order, around those tied already. */
    void fill(int oldSentence, int newSentence) {
        if (!isOpen(oldSentence, newSentence)) {
            return;
        }
        List<CommonWords.Pair> pairs = CommonWords.of(
                before.sentences().first(oldSentence),
                before.sentences().end(oldSentence),
                after.sentences().first(newSentence),
                after.sentences().end(newSentence),
                (from, to) -> map.toNew(from) == to ? KEPT : map.areFree(from, to) ? likeness.worth(from, to) : 0);
        for (CommonWords.Pair pair : pairs) {
            if (map.areFree(pair.from(), pair.to())) {
                map.tie(pair.from(), pair.to());
            }
        }
    }

    /** Whether both have words left. */
    private boolean isOpen(int oldSentence, int newSentence) {
        boolean oldOpen = false;
        for (int i = before.sentences().first(oldSentence);
                i < before.sentences().end(oldSentence);
                i++) {
            oldOpen |= map.toNew(i) == WordMap.NONE;
        }
        boolean newOpen = false;
        for (int j = after.sentences().first(newSentence); j < after.sentences().end(newSentence); j++) {
            newOpen |= map.toOld(j) == WordMap.NONE;
        }
        return oldOpen && newOpen;
    }

    private void count() {
        Arrays.fill(oldTied, 0);
        Arrays.fill(newTied, 0);
        for (int i = 0; i < before.tokens().size(); i++) {
            if (map.toNew(i) != WordMap.NONE) {
                double weight = vocabulary.weight(before.tokens().word(i));
                oldTied[before.sentences().of(i)] += weight;
                newTied[after.sentences().of(map.toNew(i))] += weight;
            }
        }
    }

    boolean isOldSettled(int sentence) {
        return oldTied[sentence] >= SETTLED * likeness.weightBefore(sentence);
    }

    boolean isNewSettled(int sentence) {
        return newTied[sentence] >= SETTLED * likeness.weightAfter(sentence);
    }

    /** The new sentence that holds the last ({@code step -1}) or first ({@code step 1}) word found again of an old one, or NONE. */
    int partner(int oldSentence, int step) {
        int first = before.sentences().first(oldSentence);
        int last = before.sentences().end(oldSentence) - 1;
        for (int i = step > 0 ? first : last; i >= first && i <= last; i += step) {
            if (map.toNew(i) != WordMap.NONE) {
                return after.sentences().of(map.toNew(i));
            }
        }
        return WordMap.NONE;
    }
}
