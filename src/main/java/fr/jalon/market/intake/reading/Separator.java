package fr.jalon.market.intake.reading;

import fr.jalon.tabular.reading.SeparatorLine;
import java.io.BufferedReader;
import java.io.IOException;
import java.util.OptionalInt;

/** What parts the columns of a table. */
final class Separator {

    private static final char[] CANDIDATES = {',', ';', '\t', '|'};

    private Separator() {}

    /** The one that the table names, else the candidate met most often in the first line, outside quotes; nothing is consumed. */
    static char of(BufferedReader text) throws IOException {
        text.mark(Content.HEAD);
        char[] head = new char[Content.HEAD];
        int length = 0;
        for (int n = 0; n >= 0 && length < head.length; length += Math.max(0, n)) {
            n = text.read(head, length, head.length - length);
        }
        text.reset();
        String first = new String(head, 0, length).lines().findFirst().orElse("");
        OptionalInt named = SeparatorLine.separator(first);
        return named.isPresent() ? (char) named.getAsInt() : of(first);
    }

    private static char of(String line) {
        int[] counts = new int[CANDIDATES.length];
        boolean quoted = false;
        for (int i = 0; i < line.length(); i++) {
            quoted ^= line.charAt(i) == '"';
            for (int c = 0; c < CANDIDATES.length && !quoted; c++) {
                counts[c] += line.charAt(i) == CANDIDATES[c] ? 1 : 0;
            }
        }
        int best = 0;
        for (int c = 1; c < CANDIDATES.length; c++) {
            best = counts[c] > counts[best] ? c : best;
        }
        return CANDIDATES[best];
    }
}
