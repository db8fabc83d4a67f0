package fr.jalon.cctp.anchoring;

/** The shortest edit script between two lists of words, greedily (Myers 1986): the yardstick of the benchmark. */
final class PlainWordDiff {

    private PlainWordDiff() {}

    /** How many words both have in common, in order. */
    static int common(String[] from, String[] to) {
        int most = from.length + to.length;
        int[] farthest = new int[2 * most + 2];
        for (int edits = 0; edits <= most; edits++) {
            for (int k = -edits; k <= edits; k += 2) {
                boolean down = k == -edits || (k != edits && farthest[most + k - 1] < farthest[most + k + 1]);
                int x = down ? farthest[most + k + 1] : farthest[most + k - 1] + 1;
                int y = x - k;
                while (x < from.length && y < to.length && from[x].equals(to[y])) {
                    x++;
                    y++;
                }
                farthest[most + k] = x;
                if (x >= from.length && y >= to.length) {
                    return (most - edits) / 2;
                }
            }
        }
        throw new IllegalStateException("No more edits than words");
    }
}
