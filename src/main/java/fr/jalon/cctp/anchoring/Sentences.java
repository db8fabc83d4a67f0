package fr.jalon.cctp.anchoring;

import java.util.Arrays;

/**
 * A text in pieces of a sentence's size: sentences, items of lists, rows of tables, headings. A line break alone does not end one
 * (texts are wrapped), nor does an empty line before a small letter (texts out of PDF).
 */
final class Sentences {

    private int[] first;
    private final int[] of;
    private int[] clauses;
    private int count;

    Sentences(Points text, Tokens tokens, Outline outline) {
        first = new int[tokens.size() + 1];
        of = new int[tokens.size()];
        clauses = new int[tokens.size()];
        int clause = -1;
        for (int i = 0; i < tokens.size(); i++) {
            int own = outline.indexAt(tokens.start(i));
            if (i == 0 || own != clause || ends(text, tokens.end(i - 1), tokens.start(i))) {
                clauses[count] = own;
                first[count++] = i;
            }
            of[i] = count - 1;
            clause = own;
        }
        first[count] = tokens.size();
        first = Arrays.copyOf(first, count + 1);
        clauses = Arrays.copyOf(clauses, count);
    }

    /** Whether what stands between two words parts their sentences. */
    private static boolean ends(Points text, int from, int to) {
        boolean small = Character.isLowerCase(text.at(to));
        int breaks = 0;
        boolean stop = false;
        for (int i = from; i < to; i++) {
            int c = text.at(i);
            if (c == '\n') {
                breaks++;
                stop |= i > from && isOneOf(".!?;:", lastInk(text, from, i));
            } else if (breaks > 0 && isOneOf("-*•–—#>|", c) && (i + 1 >= to || !isBoldMark(text, i))) {
                return true;
            } else if (isOneOf(".!?;", c) && i + 1 < to && Fold.isBlank(text.at(i + 1))) {
                stop |= c == ';' || !small;
            }
        }
        if (breaks > 0 && (breaks > 1 || stop || startsWithNumber(text, to))) {
            return !small || stop;
        }
        return stop;
    }

    private static boolean isBoldMark(Points text, int at) {
        return text.at(at) == '*' && (text.at(at + 1) == '*' || (at > 0 && text.at(at - 1) == '*'));
    }

    private static int lastInk(Points text, int from, int to) {
        for (int i = to - 1; i >= from; i--) {
            if (!Fold.isBlank(text.at(i))) {
                return text.at(i);
            }
        }
        return ' ';
    }

    /** {@code 1°}, {@code 2.}, {@code a)} at the start of a line. */
    private static boolean startsWithNumber(Points text, int at) {
        int end = at;
        while (end < text.size() && Character.isDigit(text.at(end))) {
            end++;
        }
        end = end == at ? at + 1 : end;
        return end < text.size() && isOneOf("°.)", text.at(end));
    }

    private static boolean isOneOf(String signs, int c) {
        return signs.indexOf(c) >= 0;
    }

    int size() {
        return count;
    }

    int of(int token) {
        return of[token];
    }

    /** The index of the clause it stands in. */
    int clause(int sentence) {
        return clauses[sentence];
    }

    /** Its first word. */
    int first(int sentence) {
        return first[sentence];
    }

    /** The word after its last. */
    int end(int sentence) {
        return first[sentence + 1];
    }
}
