package fr.jalon.cctp.anchoring;

/**
 * Pairs sentences that lie between the same neighbours: what stood between two sentences that are settled has become what stands
 * between them now. Where only one neighbour is the same, more likeness is asked for.
 */
final class Gaps {

    private static final double BETWEEN_BOTH = 0.35;
    private static final double BESIDE_ONE = 0.5;
    /** Whoever is chosen must be this much more like than who is left without a partner. */
    private static final double MARGIN = 0.08;
    /** Beyond, two texts have little to do with each other here. */
    private static final int MOST_PAIRS = 40_000;

    private final Side before;
    private final Side after;
    private final Ties ties;
    private final Likeness likeness;

    Gaps(Side before, Side after, Ties ties, Likeness likeness) {
        this.before = before;
        this.after = after;
        this.ties = ties;
        this.likeness = likeness;
    }

    void close() {
        int size = before.sentences().size();
        for (int first = 0; first < size; first++) {
            if (ties.isOldSettled(first)) {
                continue;
            }
            int end = first;
            while (end < size && !ties.isOldSettled(end)) {
                end++;
            }
            close(first, end);
            first = end;
        }
        ties.complete();
    }

    private void close(int first, int end) {
        int previous = first == 0 ? WordMap.NONE : ties.partner(first - 1, -1);
        int next = end == before.sentences().size() ? after.sentences().size() : ties.partner(end, 1);
        int from = previous + 1;
        int to = from;
        while (to < after.sentences().size() && !ties.isNewSettled(to)) {
            to++;
        }
        boolean knownBefore = first == 0 || previous != WordMap.NONE;
        if (knownBefore && to == next) {
            pair(first, end, from, to, BETWEEN_BOTH);
            return;
        }
        if (knownBefore) {
            pair(first, end, from, to, BESIDE_ONE);
        }
        if (next != WordMap.NONE) {
            int start = next;
            while (start > 0 && !ties.isNewSettled(start - 1)) {
                start--;
            }
            pair(first, end, start, next, BESIDE_ONE);
        }
    }

    /** In order: the pairs that are most like in sum, each at least as like as asked. */
    private void pair(int first, int end, int from, int to, double least) {
        int rows = end - first;
        int columns = to - from;
        if (rows <= 0 || columns <= 0 || (long) rows * columns > MOST_PAIRS) {
            return;
        }
        double[][] alike = new double[rows][columns];
        double[][] best = new double[rows + 1][columns + 1];
        for (int i = rows - 1; i >= 0; i--) {
            for (int j = columns - 1; j >= 0; j--) {
                alike[i][j] = likeness.of(first + i, from + j);
                double value = Math.max(best[i + 1][j], best[i][j + 1]);
                best[i][j] = alike[i][j] < least ? value : Math.max(value, best[i + 1][j + 1] + alike[i][j]);
            }
        }
        int[] chosen = new int[rows];
        boolean[] taken = new boolean[columns];
        int j = 0;
        for (int i = 0; i < rows; i++) {
            chosen[i] = WordMap.NONE;
            while (j < columns && best[i][j] == best[i][j + 1]) {
                j++;
            }
            if (j < columns && best[i][j] > best[i + 1][j]) {
                taken[j] = true;
                chosen[i] = j++;
            }
        }
        for (int i = 0; i < rows; i++) {
            if (chosen[i] != WordMap.NONE && isClear(alike, chosen, taken, i)) {
                ties.fill(first + i, from + chosen[i]);
            }
        }
    }

    private static boolean isClear(double[][] alike, int[] chosen, boolean[] taken, int row) {
        int column = chosen[row];
        double own = alike[row][column];
        if (own > 1 - MARGIN) {
            return true; // the same words in the same order of neighbours
        }
        for (int j = 0; j < taken.length; j++) {
            if (!taken[j] && alike[row][j] > own - MARGIN) {
                return false;
            }
        }
        for (int i = 0; i < chosen.length; i++) {
            if (chosen[i] == WordMap.NONE && alike[i][column] > own - MARGIN) {
                return false;
            }
        }
        return true;
    }
}
