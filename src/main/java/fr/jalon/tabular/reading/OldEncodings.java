package fr.jalon.tabular.reading;

import java.nio.charset.Charset;
import java.util.List;

/**
 * Tells Windows-1252, ISO-8859-15 and MacRoman apart by the French they make of the same bytes: small letters within words,
 * curly apostrophes between letters, no control characters and no signs that nobody types.
 */
final class OldEncodings {

    private static final List<Charset> KNOWN = List.of("windows-1252", "ISO-8859-15", "x-MacRoman").stream()
            .filter(Charset::isSupported)
            .map(Charset::forName)
            .toList();

    private static final String SMALL = "àâäçéèêëîïôöùûüÿœæ";
    private static final String GREAT = "ÀÂÄÇÉÈÊËÎÏÔÖÙÛÜŸŒÆ";
    private static final String SIGNS = "’‘“”«»–—…€°\u00A0²³·•";

    private final char[][] characters = new char[KNOWN.size()][];
    private final long[] scores = new long[KNOWN.size()];
    private int before = ' ';

    OldEncodings() {
        byte[] high = new byte[128];
        for (int i = 0; i < high.length; i++) {
            high[i] = (byte) (128 + i);
        }
        for (int i = 0; i < characters.length; i++) {
            characters[i] = new String(high, KNOWN.get(i)).toCharArray();
        }
    }

    void feed(int b) {
        for (int i = 0; b >= 0x80 && i < scores.length; i++) {
            scores[i] += score(before, characters[i][b - 0x80]);
        }
        before = b;
    }

    private static int score(int before, char c) {
        boolean inWord = before >= 'a' && before <= 'z';
        if (SMALL.indexOf(c) >= 0) {
            return 2;
        }
        if (GREAT.indexOf(c) >= 0) {
            return inWord ? -2 : 1;
        }
        if (c == '’') {
            return 2;
        }
        return SIGNS.indexOf(c) >= 0 ? (inWord && c != '\u00A0' && c != '…' ? 0 : 1) : -3;
    }

    /** The first of the best. */
    Charset likeliest() {
        int best = 0;
        for (int i = 1; i < scores.length; i++) {
            best = scores[i] > scores[best] ? i : best;
        }
        return KNOWN.get(best);
    }
}
