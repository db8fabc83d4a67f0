package fr.jalon.cctp.anchoring;

/** How much of what stands around a passage came along. */
final class Surroundings {

    private static final int TIED_WORDS = 8;
    private static final int REACH = 24;
    private static final int COMPARED_WORDS = 12;

    private final Side before;
    private final Side after;
    private final Vocabulary vocabulary;
    private final WordMap map;

    Surroundings(Alignment alignment) {
        before = alignment.before();
        after = alignment.after();
        vocabulary = alignment.vocabulary();
        map = alignment.map();
    }

    /** What part of the words beside the old stretch is tied to words near the target; 1 where there are none. */
    double support(int first, int end, Target target) {
        double all = 0;
        double near = 0;
        for (int i = Math.max(0, first - TIED_WORDS);
                i < Math.min(before.tokens().size(), end + TIED_WORDS);
                i++) {
            if (i == first) {
                i = end - 1;
                continue;
            }
            double weight = vocabulary.weight(before.tokens().word(i));
            all += weight;
            int image = map.toNew(i);
            if (image != WordMap.NONE && image >= target.first() - REACH && image < target.end() + REACH) {
                near += weight;
            }
        }
        return all == 0 ? 1 : near / all;
    }

    /** How like the words before and after two stretches are, whoever owns them: each 0 to 1. */
    record Likeness(double left, double right) {

        double both() {
            return (left + right) / 2;
        }

        /** Whether this one has the better claim on one side at least, or is about as good on both. */
        boolean contests(Likeness other, double clearly) {
            return both() > other.both() - clearly || fitsBetterOnASide(other, clearly);
        }

        boolean fitsBetterOnASide(Likeness other, double clearly) {
            return left > other.left + clearly || right > other.right + clearly;
        }
    }

    Likeness alike(int oldFirst, int oldEnd, int newFirst, int newEnd) {
        int left = Math.max(0, oldFirst - COMPARED_WORDS);
        int right = Math.min(before.tokens().size(), oldEnd + COMPARED_WORDS);
        int newLeft = Math.max(0, newFirst - COMPARED_WORDS);
        int newRight = Math.min(after.tokens().size(), newEnd + COMPARED_WORDS);
        return new Likeness(share(left, oldFirst, newLeft, newFirst), share(oldEnd, right, newEnd, newRight));
    }

    private double share(int from, int to, int newFrom, int newTo) {
        double all = 0;
        for (int i = from; i < to; i++) {
            all += vocabulary.weight(before.tokens().word(i));
        }
        if (all == 0) {
            return newFrom == newTo ? 1 : 0; // both at the edge of their text
        }
        double common = 0;
        for (CommonWords.Pair pair : CommonWords.of(from, to, newFrom, newTo, this::worth)) {
            common += vocabulary.weight(before.tokens().word(pair.from()));
        }
        return common / all;
    }

    private double worth(int oldWord, int newWord) {
        int word = before.tokens().word(oldWord);
        return word == after.tokens().word(newWord) ? vocabulary.weight(word) : 0;
    }
}
