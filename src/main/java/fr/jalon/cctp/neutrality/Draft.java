package fr.jalon.cctp.neutrality;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;

/** A text in sentences, each knowing the title it stands under. */
final class Draft {

    private final String text;
    private final int[] points;
    private final List<Sentence> sentences;

    private Draft(String text, UnaryOperator<CharSequence> reading) {
        this.text = text;
        points = new int[text.length() + 1];
        for (int i = 0; i < text.length(); i++) {
            points[i + 1] = points[i] + (inPair(i) ? 0 : 1);
        }
        List<Sentence> found = new ArrayList<>();
        String title = "";
        for (SentenceCutter.Cut cut : SentenceCutter.of(text)) {
            Sentence sentence = Sentence.of(text, cut.from(), cut.to(), title, reading);
            if (cut.heading()) {
                title = sentence.folded().toString();
            }
            found.add(sentence);
        }
        sentences = List.copyOf(found);
    }

    static Draft of(String text) {
        return new Draft(text, sequence -> sequence);
    }

    /** For a test that counts what is read. */
    static Draft of(String text, UnaryOperator<CharSequence> reading) {
        return new Draft(text, reading);
    }

    List<Sentence> sentences() {
        return sentences;
    }

    Passage passage(int from, int to) {
        return new Passage(points[from], points[to], text.substring(from, to));
    }

    int point(int index) {
        return points[index];
    }

    /** The second half of a code point counts with its first. */
    private boolean inPair(int i) {
        return i > 0 && Character.isLowSurrogate(text.charAt(i)) && Character.isHighSurrogate(text.charAt(i - 1));
    }

    /** Of a name: lower case, no accents, blanks alike. */
    static String fold(String name) {
        Sentence whole = Sentence.of(name, 0, name.length(), "", sequence -> sequence);
        return whole.folded().toString().strip();
    }

    /** One character without its accent; a ligature as its first letter, so that positions stay. */
    static char plain(char c) {
        if (c < 0x80) {
            return c;
        }
        return switch (c) {
            case '’', 'ʼ', '‘' -> '\'';
            case '«', '»', '“', '”' -> '"';
            case '‑', '–', '—' -> '-';
            case 'œ', 'Œ' -> c == 'œ' ? 'o' : 'O';
            case '®', '™' -> c;
            default -> {
                String apart = Normalizer.normalize(String.valueOf(c), Normalizer.Form.NFD);
                yield apart.isEmpty() ? c : apart.charAt(0);
            }
        };
    }

    static char lower(char c) {
        return c < 0x80 ? (char) (c >= 'A' && c <= 'Z' ? c + 32 : c) : Character.toLowerCase(c);
    }
}
