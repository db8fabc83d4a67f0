package fr.jalon.cctp.anchoring;

import java.util.Arrays;

/** Tells what stayed in order from what moved: as few as can be have moved (longest increasing subsequence). */
final class Stays {

    private Stays() {}

    /** For each place in {@code partners} whether it keeps its order; negative partners count as gone, and stay. */
    static boolean[] of(int[] partners) {
        int[] length = new int[partners.length];
        int[] previous = new int[partners.length];
        Arrays.fill(previous, -1);
        int last = -1;
        for (int i = 0; i < partners.length; i++) {
            if (partners[i] < 0) {
                continue;
            }
            length[i] = 1;
            for (int j = 0; j < i; j++) {
                if (partners[j] >= 0 && partners[j] < partners[i] && length[j] + 1 > length[i]) {
                    length[i] = length[j] + 1;
                    previous[i] = j;
                }
            }
            if (last < 0 || length[i] > length[last]) {
                last = i;
            }
        }
        boolean[] stays = new boolean[partners.length];
        for (int i = 0; i < partners.length; i++) {
            stays[i] = partners[i] < 0;
        }
        for (int i = last; i >= 0; i = previous[i]) {
            stays[i] = true;
        }
        return stays;
    }
}
