package fr.jalon.cctp.anchoring;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Pairs sentences that lost their neighbours: each must be the other's likest, by a margin, among all that are not settled. What
 * is settled cannot be claimed: a look-alike that stayed is its own successor.
 */
final class Strays {

    private static final double LEAST = 0.55;
    private static final double LEAST_IN_A_LINKED_CLAUSE = 0.45;
    private static final double MARGIN = 0.1;
    private static final double TELLING = 0.25;

    private final Side before;
    private final Side after;
    private final Vocabulary vocabulary;
    private final Ties ties;
    private final Likeness likeness;
    private final ClauseWeights clauses;

    Strays(Side before, Side after, Vocabulary vocabulary, Ties ties, Likeness likeness, ClauseWeights clauses) {
        this.before = before;
        this.after = after;
        this.vocabulary = vocabulary;
        this.ties = ties;
        this.likeness = likeness;
        this.clauses = clauses;
    }

    private record Pair(int oldSentence, int newSentence, double alike, boolean linked) {}

    void pair() {
        List<Pair> pairs = pairs();
        Map<Integer, List<Pair>> ofOld = new HashMap<>();
        Map<Integer, List<Pair>> ofNew = new HashMap<>();
        for (Pair pair : pairs) {
            ofOld.computeIfAbsent(pair.oldSentence(), s -> new ArrayList<>()).add(pair);
            ofNew.computeIfAbsent(pair.newSentence(), s -> new ArrayList<>()).add(pair);
        }
        for (Pair pair : pairs) {
            if (pair.alike() >= (pair.linked() ? LEAST_IN_A_LINKED_CLAUSE : LEAST)
                    && isAlone(pair, ofOld.getOrDefault(pair.oldSentence(), List.of()))
                    && isAlone(pair, ofNew.getOrDefault(pair.newSentence(), List.of()))) {
                ties.fill(pair.oldSentence(), pair.newSentence());
            }
        }
        ties.complete();
    }

    private static boolean isAlone(Pair pair, List<Pair> rivals) {
        return rivals.stream().allMatch(rival -> rival == pair || rival.alike() <= pair.alike() - MARGIN);
    }

    private List<Pair> pairs() {
        Map<Integer, Set<Integer>> holders = new HashMap<>();
        for (int j = 0; j < after.tokens().size(); j++) {
            int sentence = after.sentences().of(j);
            if (vocabulary.weight(after.tokens().word(j)) >= TELLING && !ties.isNewSettled(sentence)) {
                holders.computeIfAbsent(after.tokens().word(j), word -> new HashSet<>())
                        .add(sentence);
            }
        }
        List<Pair> pairs = new ArrayList<>();
        for (int s = 0; s < before.sentences().size(); s++) {
            if (!ties.isOldSettled(s)) {
                Set<Integer> candidates = new HashSet<>();
                for (int i = before.sentences().first(s); i < before.sentences().end(s); i++) {
                    candidates.addAll(holders.getOrDefault(before.tokens().word(i), Set.of()));
                }
                for (int t : candidates) {
                    boolean linked = clauses.areLinked(before.clauseOfSentence(s), after.clauseOfSentence(t));
                    pairs.add(new Pair(s, t, likeness.of(s, t), linked));
                }
            }
        }
        return pairs;
    }
}
