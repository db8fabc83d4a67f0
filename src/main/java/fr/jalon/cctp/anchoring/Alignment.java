package fr.jalon.cctp.anchoring;

/** Two texts laid on each other: words to words, one to one. Made once for both, whatever is then carried. */
final class Alignment {

    private static final int[] LONG_RUNS = {24, 12, 8};
    private static final int SHORT_RUN = 5;
    private static final double WEIGHT_OF_A_SHORT_SENTENCE = 1;
    private static final double WEIGHT_OF_A_SHORT_RUN = 2.2;

    private final Side before;
    private final Side after;
    private final Vocabulary vocabulary = new Vocabulary();
    private final WordMap map;
    private final Likeness likeness;
    private final Ties ties;
    private final ClauseWeights clauses;

    Alignment(Outline old, Outline revised) {
        before = Side.of(old, vocabulary);
        after = Side.of(revised, vocabulary);
        vocabulary.weigh();
        map = new WordMap(before.tokens().size(), after.tokens().size());
        likeness = new Likeness(before, after, vocabulary);
        ties = new Ties(before, after, vocabulary, map, likeness);
        clauses = align();
    }

    private ClauseWeights align() {
        Runs runs = new Runs(before, after, vocabulary, map);
        Gaps gaps = new Gaps(before, after, ties, likeness);
        for (int length : LONG_RUNS) {
            runs.tie(length, 0);
        }
        runs.tieSentences(WEIGHT_OF_A_SHORT_SENTENCE);
        ties.complete();
        gaps.close();
        runs.tie(SHORT_RUN, WEIGHT_OF_A_SHORT_RUN);
        ties.complete();
        gaps.close();
        strays();
        strays(); // whoever found a partner is no rival any more
        gaps.close();
        return new ClauseWeights(before, after, vocabulary, map);
    }

    private void strays() {
        ClauseWeights soFar = new ClauseWeights(before, after, vocabulary, map);
        new Strays(before, after, vocabulary, ties, likeness, soFar).pair();
    }

    Side before() {
        return before;
    }

    Side after() {
        return after;
    }

    Vocabulary vocabulary() {
        return vocabulary;
    }

    WordMap map() {
        return map;
    }

    Likeness likeness() {
        return likeness;
    }

    Ties ties() {
        return ties;
    }

    ClauseWeights clauses() {
        return clauses;
    }
}
