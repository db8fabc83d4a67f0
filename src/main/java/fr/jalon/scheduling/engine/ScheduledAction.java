package fr.jalon.scheduling.engine;

import fr.jalon.scheduling.engine.template.Line;
import fr.jalon.scheduling.engine.template.Offset;
import fr.jalon.scheduling.engine.template.Step;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import org.jspecify.annotations.Nullable;

/**
 * One line of a plan with its date.
 *
 * @param date the day it was done, or the day proposed, never before today while it is open; null when lost or dropped
 * @param planned the day the plan set, today aside: before {@code date} when it is late; null when done, lost at once or
 *     dropped
 * @param likely the day it would be due if J were the likely one, {@link #due()} when it is counted from that J; null as
 *     {@code date}
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
        @Nullable LocalDate likely,
        @Nullable LocalDate earliest,
        @Nullable LocalDate latest,
        int slack,
        Reason reason) {

    /** The day it should be done: the one the plan set although it has passed, else {@code date}. */
    public @Nullable LocalDate due() {
        return status == Status.LATE ? planned : date;
    }

    /**
     * How far before J it stands: eight months when it has the method's day (give or take days off), 123 days when it was
     * squeezed, postponed or pushed away from it.
     */
    public Offset distance() {
        LocalDate day = due();
        if (day == null || !(reason instanceof Reason.Counted counted) || counted.isAsTheMethodSays()) {
            return line.offset();
        }
        return Offset.days((int) Math.max(0, ChronoUnit.DAYS.between(day, counted.j())));
    }

    /** Whether the likely J would leave more time for it. */
    public boolean isSafer() {
        LocalDate day = due();
        return day != null && likely != null && likely.isAfter(day);
    }

    ScheduledAction withLikely(@Nullable LocalDate day) {
        return new ScheduledAction(line, step, status, date, planned, day, earliest, latest, slack, reason);
    }

    public String key() {
        return line.key();
    }
}
