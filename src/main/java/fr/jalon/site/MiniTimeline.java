package fr.jalon.site;

import fr.jalon.shared.DateWindow;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * The signature line, small: from a first day to a last one, the window of J above, the window of the contract's end
 * below. Lengths are in the units of its view box.
 *
 * @param j null when there is none
 * @param end null when it is unknown
 * @param years where each 1 January falls
 * @param words the same facts as a sentence
 */
public record MiniTimeline(@Nullable Span j, @Nullable Span end, List<Year> years, String words) {

    /** The line's length; its ends lie {@link #MARGIN} inside the view box. */
    public static final int WIDTH = 260;

    public static final int MARGIN = 6;

    /** A window: where it begins, how long it is drawn, and where its likely day falls. */
    public record Span(int from, int length, int at) {}

    /** A 1 January. */
    public record Year(int at, int year) {}

    public MiniTimeline {
        years = List.copyOf(years);
    }

    /** Lines drawn with the same first and last day can be compared; what lies outside is cut at the border. */
    public static MiniTimeline of(LocalDate first, LocalDate last, @Nullable DateWindow j, @Nullable DateWindow end) {
        Scale scale = new Scale(first, Math.max(1, ChronoUnit.DAYS.between(first, last)));
        List<Year> years = IntStream.rangeClosed(first.getYear() + 1, last.getYear())
                .mapToObj(year -> new Year(scale.at(LocalDate.of(year, 1, 1)), year))
                .filter(year -> year.at() < WIDTH - 2 * MARGIN)
                .toList();
        return new MiniTimeline(scale.span(j), scale.span(end), years, words(j, end));
    }

    /** The drawing, which says in words what it shows. */
    public Svg drawing() {
        Svg svg = new Svg(1200)
                .open("svg", "class", "small-line", "viewBox", "0 0 260 50", "role", "img", "aria-label", words);
        for (Year year : years) {
            svg.empty("line", "class", "sl-year", "x1", year.at(), "x2", year.at(), "y1", 4, "y2", 38)
                    .words("text", Integer.toString(year.year()), "class", "sl-text", "x", year.at() + 3, "y", 48);
        }
        svg.empty("line", "class", "sl-base", "x1", MARGIN, "x2", WIDTH - MARGIN, "y1", 24, "y2", 24)
                .empty("circle", "class", "sl-today", "cx", MARGIN, "cy", 24, "r", 3);
        if (end != null) {
            svg.empty("rect", "class", "sl-end", "x", end.from(), "width", end.length(), "y", 27, "height", 8, "rx", 4)
                    .empty("line", "class", "sl-end-mark", "x1", end.at(), "x2", end.at(), "y1", 24, "y2", 38);
        }
        if (j != null) {
            svg.empty("rect", "class", "sl-j", "x", j.from(), "width", j.length(), "y", 13, "height", 8, "rx", 4)
                    .empty("line", "class", "sl-j-mark", "x1", j.at(), "x2", j.at(), "y1", 2, "y2", 24)
                    .empty("path", "class", "sl-flag", "d", "M" + j.at() + " 2 l9 3.5 l-9 3.5 z");
        }
        return svg.close("svg");
    }

    private static String words(@Nullable DateWindow j, @Nullable DateWindow end) {
        String first = j == null ? "Pas de J" : "J probable le " + window(j);
        return first + " ; " + (end == null ? "fin inconnue" : "fin probable le " + window(end)) + ".";
    }

    private static String window(DateWindow window) {
        String likely = French.shortDate(window.likely());
        return window.isExact()
                ? likely
                : likely + ", entre le " + French.shortDate(window.min()) + " et le " + French.shortDate(window.max());
    }

    private record Scale(LocalDate first, long days) {

        int at(LocalDate day) {
            long from = Math.max(0, Math.min(days, ChronoUnit.DAYS.between(first, day)));
            return MARGIN + (int) (from * (WIDTH - 2 * MARGIN) / days);
        }

        @Nullable
        Span span(@Nullable DateWindow window) {
            if (window == null) {
                return null;
            }
            int from = at(window.min());
            return new Span(from, Math.max(3, at(window.max()) - from), at(window.likely()));
        }
    }
}
