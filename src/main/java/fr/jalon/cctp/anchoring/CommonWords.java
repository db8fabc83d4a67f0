package fr.jalon.cctp.anchoring;

import java.util.ArrayList;
import java.util.List;

/**
 * The heaviest sequence of words that two stretches have in common, in order (a longest common subsequence with weights). Among
 * equals, words that follow each other in both win.
 */
final class CommonWords {

    /** @param from a word of the first, @param to of the second */
    record Pair(int from, int to) {}

    /** What may be common. */
    interface Match {
        /** What it is worth; zero or less when the two are not the same. */
        double worth(int from, int to);
    }

    private static final double TOGETHER = 0.02;

    private CommonWords() {}

    static List<Pair> of(int fromStart, int fromEnd, int toStart, int toEnd, Match match) {
        int rows = fromEnd - fromStart;
        int columns = toEnd - toStart;
        double[][] best = new double[rows + 1][columns + 1];
        for (int i = rows - 1; i >= 0; i--) {
            for (int j = columns - 1; j >= 0; j--) {
                double value = Math.max(best[i + 1][j], best[i][j + 1]);
                double worth = match.worth(fromStart + i, toStart + j);
                if (worth > 0) {
                    double more = i + 1 < rows && j + 1 < columns && match.worth(fromStart + i + 1, toStart + j + 1) > 0
                            ? TOGETHER
                            : 0;
                    value = Math.max(value, best[i + 1][j + 1] + worth + more);
                }
                best[i][j] = value;
            }
        }
        return path(best, fromStart, toStart);
    }

    private static List<Pair> path(double[][] best, int fromStart, int toStart) {
        List<Pair> pairs = new ArrayList<>();
        int i = 0;
        int j = 0;
        while (i + 1 < best.length && j + 1 < best[0].length) {
            if (best[i][j] == best[i + 1][j]) {
                i++;
            } else if (best[i][j] == best[i][j + 1]) {
                j++;
            } else {
                pairs.add(new Pair(fromStart + i++, toStart + j++));
            }
        }
        return pairs;
    }
}
