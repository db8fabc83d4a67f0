package fr.jalon.scheduling.engine;

import fr.jalon.calendar.WorkCalendar;
import fr.jalon.scheduling.engine.template.Step;
import java.time.LocalDate;

/**
 * A step of one plan between its two days.
 *
 * @param opens as counted from J, worked or not
 * @param closes as counted from J, worked or not
 * @param first the first working day in it
 * @param last the last working day in it; before {@code first} when it holds none
 * @param byVerdict whether a verdict given after {@code opens} is what lets it begin
 */
public record StepWindow(
        Step step, LocalDate opens, LocalDate closes, LocalDate first, LocalDate last, boolean byVerdict) {

    private static final int AFTER_VERDICT = 30;

    static StepWindow of(Step step, LocalDate j, WorkCalendar calendar) {
        LocalDate opens = step.opens().before(j, calendar);
        LocalDate closes = step.closes().before(j, calendar);
        return new StepWindow(step, opens, closes, calendar.onOrAfter(opens), calendar.onOrBefore(closes), false);
    }

    /**
     * J alone: the day itself or the working day before.
     *
     * @param lastResort whether that working day has passed and J is all that is left, a day off or not
     */
    static StepWindow dayJ(Step step, LocalDate j, boolean lastResort, WorkCalendar calendar) {
        LocalDate day = calendar.onOrBefore(j);
        return new StepWindow(step, j, j, day, lastResort ? j : day, false);
    }

    /**
     * The stretch of what can only be done once a verdict has opened its way, however late: not before the verdict, and for
     * {@value #AFTER_VERDICT} days at least.
     *
     * @param latest the last day that leaves any sense in it
     */
    StepWindow openedBy(LocalDate verdict, LocalDate latest, WorkCalendar calendar) {
        boolean late = verdict.isAfter(opens);
        LocalDate from = late ? verdict : opens;
        LocalDate until = LineDraft.later(closes, LineDraft.earlier(verdict.plusDays(AFTER_VERDICT), latest));
        return new StepWindow(step, opens, until, calendar.onOrAfter(from), calendar.onOrBefore(until), late);
    }

    boolean isLostFrom(LocalDate floor) {
        return last.isBefore(first) || last.isBefore(floor);
    }
}
