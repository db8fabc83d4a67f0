package fr.jalon.retroplanning.engine;

import fr.jalon.retroplanning.engine.template.Line;
import fr.jalon.retroplanning.engine.template.Step;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * One line of a plan with its date.
 *
 * @param date the day it was done, or the day proposed, never before today while it is open; null when lost or dropped
 * @param planned the day the plan set, today aside: before {@code date} when it is late; null when done, lost at once or
 *     dropped
 * @param earliest the first day possible from today, null as {@code date} or when done
 * @param latest the last day possible, null as {@code earliest}
 * @param slack working days between {@code date} and {@code latest}
 */
public record ScheduledAction(
        Line line,
        Step step,
        Status status,
        @Nullable LocalDate date,
        @Nullable LocalDate planned,
        @Nullable LocalDate earliest,
        @Nullable LocalDate latest,
        int slack,
        Reason reason) {

    public String key() {
        return line.key();
    }
}
