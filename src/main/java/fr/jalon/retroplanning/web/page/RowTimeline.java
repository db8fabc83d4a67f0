package fr.jalon.retroplanning.web.page;

import fr.jalon.retroplanning.domain.PlanDetails;
import fr.jalon.scheduling.engine.Schedule;
import fr.jalon.scheduling.engine.ScheduledAction;
import fr.jalon.scheduling.engine.load.Overload;
import fr.jalon.scheduling.engine.template.Line;
import fr.jalon.shared.DateWindow;
import fr.jalon.site.French;
import fr.jalon.site.Svg;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * The line to J in one row, for lists: paths for an SVG, nothing left to compute and nothing to take in hand.
 *
 * @param grid a line between two months
 * @param today x of today's line, null when it lies off the drawing
 * @param j x of J
 * @param rangeWidth zero when J is certain
 * @param description the drawing in one sentence, for those who do not see it
 */
public record RowTimeline(
        int width,
        String grid,
        List<Strain> strains,
        List<Band> bands,
        List<Mark> marks,
        @Nullable Integer today,
        int j,
        int rangeX,
        int rangeWidth,
        String description) {

    /** The room of a mark: what stands nearer to the one before is not drawn. */
    private static final int MARK = 9;

    /** A week in which this plan and what else there is are too much for somebody. */
    public record Strain(String path, String title) {}

    /** A step. */
    public record Band(String tone, String path) {}

    /** Something to do on one day. */
    public record Mark(int x, String tone, String title) {}

    /** @param grid as {@link #grid(List)} draws it: it is the same in every row */
    static RowTimeline of(PlanDetails details, List<Strain> strains, TimeAxis axis, String grid) {
        Schedule schedule = details.schedule();
        DateWindow j = schedule.j();
        return new RowTimeline(
                axis.width(),
                grid,
                strains,
                schedule.windows().stream()
                        .filter(window -> window.step().number() != null)
                        .map(window -> new Band(
                                Timeline.tone(window.step()),
                                rectangle(
                                        axis.x(window.opens()),
                                        8,
                                        Math.max(2, axis.x(window.closes()) - axis.x(window.opens())),
                                        14)))
                        .toList(),
                marks(schedule, axis),
                axis.today(schedule.today()).orElse(null),
                axis.x(j.likely()),
                axis.clipped(j.min()),
                axis.clipped(j.max()) - axis.clipped(j.min()),
                Timeline.description(details));
    }

    static String grid(List<TimeAxis.Tick> ticks) {
        StringBuilder path = new StringBuilder();
        ticks.forEach(tick -> path.append('M').append(tick.x()).append(" 0v44"));
        return path.toString();
    }

    /** Of every overload on the axis: it is the same in every row whose plan it concerns. */
    static Map<Overload, Strain> strains(List<Overload> overloads, TimeAxis axis) {
        // To be compared by identity: one overload knows hundreds of actions.
        Map<Overload, Strain> strains = new IdentityHashMap<>();
        overloads.stream()
                .filter(over -> axis.holds(over.week().sunday()))
                .forEach(over -> strains.put(
                        over,
                        strain(
                                axis.clipped(over.week().monday()),
                                axis.clipped(over.week().sunday()),
                                LoadWording.brief(over))));
        return strains;
    }

    /** For the page. */
    public Svg drawing() {
        return RowDrawing.of(this);
    }

    private static Strain strain(int from, int to, String title) {
        return new Strain(rectangle(from, 1, Math.max(4, to - from), 42), title);
    }

    private static List<Mark> marks(Schedule schedule, TimeAxis axis) {
        List<ScheduledAction> dated = schedule.actions().stream()
                .filter(action -> action.date() != null && action.line().kind() != Line.Kind.DAY_J)
                .filter(action -> axis.holds(Objects.requireNonNull(action.date())))
                .sorted(Comparator.comparing(action -> Objects.requireNonNull(action.date())))
                .toList();
        List<Mark> marks = new ArrayList<>();
        int free = Integer.MIN_VALUE;
        for (ScheduledAction action : dated) {
            LocalDate date = Objects.requireNonNull(action.date());
            int x = axis.x(date);
            if (x >= free) {
                free = x + MARK;
                marks.add(new Mark(
                        x,
                        Timeline.tone(action),
                        French.shortDate(date) + "\u00A0: " + action.line().title()));
            }
        }
        return marks;
    }

    private static String rectangle(int x, int y, int width, int height) {
        return "M" + x + " " + y + "h" + width + "v" + height + "h-" + width + "z";
    }
}
