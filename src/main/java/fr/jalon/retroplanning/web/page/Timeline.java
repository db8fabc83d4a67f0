package fr.jalon.retroplanning.web.page;

import fr.jalon.retroplanning.domain.PlanDetails;
import fr.jalon.scheduling.engine.Schedule;
import fr.jalon.scheduling.engine.ScheduledAction;
import fr.jalon.scheduling.engine.Status;
import fr.jalon.scheduling.engine.StepWindow;
import fr.jalon.scheduling.engine.template.Line;
import fr.jalon.scheduling.engine.template.Step;
import fr.jalon.scheduling.wording.TemplateWording;
import fr.jalon.shared.DateWindow;
import fr.jalon.site.French;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * The line to J as a drawing: numbers for an SVG, nothing left to compute.
 *
 * @param today x of today's line, null when it lies off the drawing
 * @param j x of J
 * @param safe x of the J that actions are dated for, null when that is J itself
 * @param rangeWidth zero when J is certain
 * @param description the drawing in one sentence, for those who do not see it
 */
public record Timeline(
        int width,
        List<TimeAxis.Tick> ticks,
        List<Band> bands,
        List<Mark> marks,
        @Nullable Integer today,
        boolean todayLeft,
        int j,
        @Nullable Integer safe,
        int rangeX,
        int rangeWidth,
        String description,
        Scale scale) {

    /** How a script gets from a place to a day and on to the form. @param path of the plan; @param from ISO; @param to ISO */
    public record Scale(String path, String from, String to, int margin) {}

    /** A step. @param tone {@code step1} to {@code step3}; @param start what its beginning is called: {@code J-12 mois} */
    public record Band(int x, int width, String tone, String label, String start) {}

    /**
     * Something to do on one day.
     *
     * @param tone {@code done}, {@code late}, {@code pending}, {@code law} or its step's
     * @param row 0 to 2: marks too near to each other stand one under the other
     */
    public record Mark(int x, int row, String tone, boolean verdict, String title, TimelineHandle handle) {}

    private static final int LETTER = 7;

    /** The room of a word under the line. */
    private static final int LABEL = 90;

    static Timeline of(PlanDetails details, TimeAxis axis, int monthRoom, int markRoom) {
        Schedule schedule = details.schedule();
        DateWindow j = schedule.j();
        Integer today = axis.today(schedule.today()).orElse(null);
        return new Timeline(
                axis.width(),
                axis.months(monthRoom),
                bands(schedule, axis),
                marks(schedule, axis, markRoom),
                today,
                today != null && leansLeft(today, axis.x(j.likely()), axis.width()),
                axis.x(j.likely()),
                schedule.range().isCautious() ? axis.x(schedule.range().safe()) : null,
                axis.clipped(j.min()),
                axis.clipped(j.max()) - axis.clipped(j.min()),
                description(details),
                new Scale(details.path(), axis.from().toString(), axis.to().toString(), axis.margin()));
    }

    /** Whether today's label stands left of its line: at the right edge, and where J's letter would be under it. */
    private static boolean leansLeft(int today, int j, int width) {
        return today > width - LABEL || (j >= today && j - today < LABEL && today > LABEL);
    }

    /** Tone of a step for chips, bands and headings; the stretch of the hypotheses takes the action's own. */
    static String tone(Step step) {
        Integer number = step.number();
        return number == null ? "action" : "step" + Math.min(3, number);
    }

    private static List<Band> bands(Schedule schedule, TimeAxis axis) {
        return schedule.windows().stream()
                .filter(window -> window.step().number() != null)
                .map(window -> band(window, axis))
                .toList();
    }

    private static Band band(StepWindow window, TimeAxis axis) {
        int x = axis.x(window.opens());
        int width = Math.max(2, axis.x(window.closes()) - x);
        String full = window.step().number() + " · " + window.step().shortTitle();
        String label = full.length() * LETTER + 12 <= width
                ? full
                : String.valueOf(window.step().number());
        String start = TemplateWording.label(window.step().opens());
        return new Band(x, width, tone(window.step()), label, start.length() * LETTER <= width + 8 ? start : "");
    }

    private static List<Mark> marks(Schedule schedule, TimeAxis axis, int room) {
        List<Mark> marks = new ArrayList<>();
        int[] free = {-room, -room, -room}; // where each row is free again
        List<ScheduledAction> dated = schedule.actions().stream()
                .filter(action -> action.date() != null && action.line().kind() != Line.Kind.DAY_J)
                .filter(action -> axis.holds(Objects.requireNonNull(action.date())))
                .sorted(Comparator.comparing(action -> Objects.requireNonNull(action.date())))
                .toList();
        for (ScheduledAction action : dated) {
            LocalDate date = Objects.requireNonNull(action.date());
            int x = axis.x(date);
            int row = 0;
            while (row < 2 && x < free[row]) {
                row++;
            }
            free[row] = x + room;
            boolean verdict = action.line().kind() == Line.Kind.VERDICT;
            marks.add(new Mark(
                    x,
                    row,
                    tone(action),
                    verdict,
                    French.shortDate(date) + " : " + action.line().title(),
                    TimelineHandle.of(action, SlackView.of(schedule, action))));
        }
        return marks;
    }

    static String tone(ScheduledAction action) {
        return switch (action.status()) {
            case DONE -> "done";
            case LATE -> "late";
            case PENDING -> "pending";
            case LEGAL_LIMIT -> "law";
            default -> tone(action.step());
        };
    }

    static String description(PlanDetails details) {
        Schedule schedule = details.schedule();
        return "Frise du " + French.date(schedule.windows().get(0).opens()) + " à J, le "
                + French.date(details.j()) + " : " + details.done() + " sur " + details.counted() + " faites, "
                + schedule.with(Status.LATE).size() + " en retard"
                + ". Les mêmes dates sont dans les listes sous la frise.";
    }
}
