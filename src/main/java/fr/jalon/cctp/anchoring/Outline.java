package fr.jalon.cctp.anchoring;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** A text in clauses: each runs from its heading to the next heading of any level, so that every character is in one clause. */
public final class Outline {

    private final String text;
    private final List<Clause> clauses;

    private Outline(String text, List<Clause> clauses) {
        this.text = text;
        this.clauses = List.copyOf(clauses);
    }

    /** Reads headings, marked or typed; clauses are called {@code c1}, {@code c2}… in their order. */
    public static Outline of(String text) {
        List<Clause> found = new ArrayList<>();
        Points points = new Points(text);
        String[] lines = text.split("\n", -1);
        HeadingReader.@Nullable Heading open = null;
        int opened = 0;
        int at = 0;
        boolean inCode = false;
        for (int i = 0; i < lines.length; i++) {
            String next = i + 1 < lines.length ? lines[i + 1] : "";
            boolean alone = next.isBlank() && (i == 0 || lines[i - 1].isBlank());
            inCode ^= lines[i].strip().startsWith("```");
            HeadingReader.Heading heading = inCode ? null : HeadingReader.of(lines[i], next, alone);
            if (heading != null) {
                add(found, points, open, opened, at);
                open = heading;
                opened = at;
            }
            at += lines[i].codePointCount(0, lines[i].length()) + 1;
        }
        add(found, points, open, opened, points.size());
        return new Outline(text, found);
    }

    /**
     * Of clauses that are known already.
     *
     * @param clauses one after the other without a gap, from code point 0; at least one
     */
    public static Outline of(List<Clause> clauses) {
        StringBuilder text = new StringBuilder();
        int at = 0;
        for (Clause clause : clauses) {
            if (clause.start() != at) {
                throw new IllegalArgumentException("a gap before " + clause.id());
            }
            text.append(clause.text());
            at = clause.end();
        }
        if (clauses.isEmpty()) {
            throw new IllegalArgumentException("an outline without a clause");
        }
        return new Outline(text.toString(), clauses);
    }

    private static void add(
            List<Clause> found, Points points, HeadingReader.@Nullable Heading heading, int from, int to) {
        if (heading == null && from == to && points.size() > 0) {
            return;
        }
        String id = "c" + (found.size() + 1);
        String slice = points.slice(from, to);
        found.add(
                heading == null
                        ? new Clause(id, "", "", 0, from, to, slice)
                        : new Clause(id, heading.number(), heading.title(), heading.level(), from, to, slice));
    }

    /** The same clauses under other ids; those the map does not name keep theirs. */
    public Outline withIds(Map<String, String> ids) {
        return new Outline(
                text,
                clauses.stream()
                        .map(clause -> clause.withId(ids.getOrDefault(clause.id(), clause.id())))
                        .toList());
    }

    public String text() {
        return text;
    }

    /** In the order of the text; at least one. */
    public List<Clause> clauses() {
        return clauses;
    }

    /** The index of the clause that holds a code point. */
    int indexAt(int point) {
        int low = 0;
        int high = clauses.size() - 1;
        while (low < high) {
            int middle = (low + high + 1) >>> 1;
            if (clauses.get(middle).start() <= point) {
                low = middle;
            } else {
                high = middle - 1;
            }
        }
        return low;
    }
}
