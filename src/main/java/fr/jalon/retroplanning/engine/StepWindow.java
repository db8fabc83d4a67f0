package fr.jalon.retroplanning.engine;

import fr.jalon.retroplanning.engine.calendar.WorkCalendar;
import fr.jalon.retroplanning.engine.template.Step;
import java.time.LocalDate;

/**
 * A step of one plan between its two days.
 *
 * @param opens as counted from J, worked or not
 * @param closes as counted from J, worked or not
 * @param first the first working day in it
 * @param last the last working day in it; before {@code first} when it holds none
 */
public record StepWindow(Step step, LocalDate opens, LocalDate closes, LocalDate first, LocalDate last) {

    static StepWindow of(Step step, LocalDate j, WorkCalendar calendar) {
        LocalDate opens = step.opens().before(j, calendar);
        LocalDate closes = step.closes().before(j, calendar);
        return new StepWindow(step, opens, closes, calendar.onOrAfter(opens), calendar.onOrBefore(closes));
    }

    /** J alone: the day itself or the working day before. */
    static StepWindow dayJ(Step step, LocalDate j, WorkCalendar calendar) {
        LocalDate day = calendar.onOrBefore(j);
        return new StepWindow(step, j, j, day, day);
    }

    boolean isLostFrom(LocalDate floor) {
        return last.isBefore(first) || last.isBefore(floor);
    }
}
