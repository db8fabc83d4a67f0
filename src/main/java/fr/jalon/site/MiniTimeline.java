package fr.jalon.site;

import fr.jalon.shared.DateWindow;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * The signature line, small: from a first day to a last one, the window of J above, the window of the contract's end
 * below. Drawn by {@code components/line :: small}; lengths are in the units of its view box.
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
