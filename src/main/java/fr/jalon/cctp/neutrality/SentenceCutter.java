package fr.jalon.cctp.neutrality;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Cuts a text into sentences: at full stops and semicolons, at empty lines, at marks of lists and at headings. A line break alone does
 * not end a sentence, because texts come out of files with lines cut anywhere.
 */
final class SentenceCutter {

    /** A sentence without an end is cut, so that no pattern ever runs over a whole text. */
    static final int LONGEST = 1_000;

    private static final Pattern OPENS = Pattern.compile("[ \\t]*(?:#{1,6}\\s|[-*+•–▪◦\\uF000-\\uF0FF|]|"
            + "\\d{1,2}(?:\\.\\d{1,2}){0,4}[.)°]?[ \\t]|[a-z][.)][ \\t]|(?:Article|ARTICLE|Crit[èe]re|Lot)\\s+\\w).*");
    private static final Pattern HEADING =
            Pattern.compile("[ \\t]*(?:#{1,6}\\s.*|(?:Article|ARTICLE)\\s+\\w.{0,100}|\\d{1,2}(?:\\.\\d{1,2}){0,4}[.)]?"
                    + "[ \\t]+\\p{Lu}[^.;:]{2,90})");
    private static final Pattern ABBREVIATED = Pattern.compile(
            "(?iU).*(?:\\b(?:r[ée]f|art|n|no|env|ex|cf|mod|max|min|soci[ée]t[ée]|st[ée]|mme|[a-z])|\\b[A-Z])$");

    /** @param heading what follows stands under it */
    record Cut(int from, int to, boolean heading) {}

    private final String text;
    private final List<Cut> cuts = new ArrayList<>();

    private SentenceCutter(String text) {
        this.text = text;
    }

    static List<Cut> of(String text) {
        SentenceCutter cutter = new SentenceCutter(text);
        int block = 0;
        int at = 0;
        while (at < text.length()) {
            int end = text.indexOf('\n', at);
            int next = end < 0 ? text.length() : end + 1;
            String line = text.substring(at, Math.min(next, at + LONGEST)).stripTrailing();
            boolean heading = HEADING.matcher(line).matches();
            if (line.isBlank() || heading || OPENS.matcher(line).matches()) {
                cutter.block(block, at);
                block = at;
            }
            if (heading) {
                cutter.add(at, next, true);
                block = next;
            }
            at = next;
        }
        cutter.block(block, text.length());
        return cutter.cuts;
    }

    private void block(int from, int to) {
        int start = from;
        for (int i = from; i < to; i++) {
            if (i - start >= LONGEST && Character.isWhitespace(text.charAt(i)) || endsAt(i, start, to)) {
                add(start, i + 1, false);
                start = i + 1;
            }
        }
        add(start, to, false);
    }

    private boolean endsAt(int i, int start, int to) {
        char c = text.charAt(i);
        if (".!?;…".indexOf(c) < 0 || i + 1 >= to || !Character.isWhitespace(text.charAt(i + 1))) {
            return false;
        }
        if (c == ';') {
            return true;
        }
        Matcher before = ABBREVIATED.matcher(text.substring(Math.max(start, i - 12), i));
        return !(c == '.' && before.matches()) && opens(i + 1, to);
    }

    private boolean opens(int from, int to) {
        int i = from;
        while (i < to && Character.isWhitespace(text.charAt(i))) {
            i++;
        }
        return i >= to || !Character.isLowerCase(text.charAt(i));
    }

    private void add(int from, int to, boolean heading) {
        int start = from;
        int end = to;
        while (start < end && Character.isWhitespace(text.charAt(start))) {
            start++;
        }
        while (end > start && Character.isWhitespace(text.charAt(end - 1))) {
            end--;
        }
        if (end > start) {
            cuts.add(new Cut(start, end, heading));
        }
    }
}
