package fr.jalon.cctp.domain;

import java.util.Arrays;

/** Numbers of clauses by their levels. */
final class Numbering {

    private Numbering() {}

    /** The number of the next clause. @param counts of each level so far; changed */
    static String next(int[] counts, int level) {
        for (int i = 0; i < level - 1; i++) {
            counts[i] = Math.max(counts[i], 1); // a clause deeper than its text began
        }
        counts[level - 1]++;
        Arrays.fill(counts, level, counts.length, 0);
        StringBuilder number = new StringBuilder();
        for (int i = 0; i < level; i++) {
            number.append(i == 0 ? "" : ".").append(counts[i]);
        }
        return number.toString();
    }
}
