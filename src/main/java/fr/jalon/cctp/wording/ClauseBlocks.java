package fr.jalon.cctp.wording;

import java.util.ArrayList;
import java.util.List;

/**
 * The words of a clause as a page shows them: paragraphs, lists and tables, in which passages are marked. Words are kept as lines:
 * paragraphs apart by a blank line, items after {@code - }, rows of a table between bars.
 */
public final class ClauseBlocks {

    /** What lines in a row are. */
    public enum Kind {
        PARAGRAPH,
        LIST,
        TABLE
    }

    /** A passage to be marked. @param start in code points of the words */
    public record Passage(int start, int length) {}

    /** Text that is marked or not, as a whole. */
    public record Run(String text, boolean marked) {}

    /** A cell of a table; lines of paragraphs and lists have one. */
    public record Cell(List<Run> runs) {

        public Cell {
            runs = List.copyOf(runs);
        }
    }

    /** @param depth of an item, from 0 */
    public record Line(int depth, List<Cell> cells) {

        public Line {
            cells = List.copyOf(cells);
        }
    }

    /** Lines of one kind; never none. */
    public record Block(Kind kind, List<Line> lines) {

        public Block {
            lines = List.copyOf(lines);
        }

        public boolean isList() {
            return kind == Kind.LIST;
        }

        public boolean isTable() {
            return kind == Kind.TABLE;
        }
    }

    private static final int DEEPEST = 3;
    private static final int INDENT = 2;

    private final String words;
    /** By char of the words. */
    private final boolean[] marked;

    private final List<Block> blocks = new ArrayList<>();
    private final List<Line> lines = new ArrayList<>();
    private Kind kind = Kind.PARAGRAPH;

    private ClauseBlocks(String words, List<Passage> passages) {
        this.words = words;
        marked = new boolean[words.length()];
        int points = passages.isEmpty() ? 0 : words.codePointCount(0, words.length());
        for (Passage passage : passages) {
            int from = words.offsetByCodePoints(0, Math.min(passage.start(), points));
            int to = words.offsetByCodePoints(0, Math.min(passage.start() + passage.length(), points));
            for (int at = from; at < to; at++) {
                marked[at] = true;
            }
        }
    }

    /** In the order of the words; what lies beyond their end is not marked. */
    public static List<Block> of(String words, List<Passage> marked) {
        return new ClauseBlocks(words, marked).read();
    }

    private List<Block> read() {
        int from = 0;
        while (from <= words.length()) {
            int end = words.indexOf('\n', from);
            line(from, end < 0 ? words.length() : end);
            from = end < 0 ? words.length() + 1 : end + 1;
        }
        close();
        return List.copyOf(blocks);
    }

    private void line(int from, int end) {
        int first = from;
        while (first < end && Character.isWhitespace(words.charAt(first))) {
            first++;
        }
        int last = end;
        while (last > first && Character.isWhitespace(words.charAt(last - 1))) {
            last--;
        }
        if (first == last) {
            close();
        } else if (words.startsWith("- ", first) && first + 2 < last) {
            become(Kind.LIST);
            lines.add(new Line(Math.min((first - from) / INDENT, DEEPEST), List.of(new Cell(runs(first + 2, last)))));
        } else if (words.charAt(first) == '|' && words.charAt(last - 1) == '|' && last - first > 2) {
            become(Kind.TABLE);
            lines.add(new Line(0, cells(first + 1, last - 1)));
        } else {
            become(Kind.PARAGRAPH);
            lines.add(new Line(0, List.of(new Cell(runs(first, last)))));
        }
    }

    private List<Cell> cells(int from, int end) {
        List<Cell> cells = new ArrayList<>();
        int start = from;
        for (int at = from; at <= end; at++) {
            if (at == end || words.charAt(at) == '|') {
                cells.add(new Cell(runs(start, at)));
                start = at + 1;
            }
        }
        return cells;
    }

    private List<Run> runs(int from, int end) {
        List<Run> runs = new ArrayList<>();
        int start = from;
        for (int at = from + 1; at <= end; at++) {
            if (at == end || marked[at] != marked[start]) {
                runs.add(new Run(words.substring(start, at), marked[start]));
                start = at;
            }
        }
        return runs;
    }

    private void become(Kind next) {
        if (kind != next) {
            close();
            kind = next;
        }
    }

    private void close() {
        if (!lines.isEmpty()) {
            blocks.add(new Block(kind, lines));
            lines.clear();
        }
    }
}
