package fr.jalon.scheduling.engine;

import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Why a line can be no earlier, or no later, than some day.
 *
 * @param early whether the day wished for lies before what is possible; else it lies after
 * @param nearest the nearest day that is possible
 * @param past whether the day wished for is simply over
 * @param other the line it collides with, null when it is the step's edge
 */
public record PostponementLimit(
        boolean early,
        LocalDate nearest,
        boolean past,
        @Nullable ScheduledAction other) {

    /** The limit that a wish for a line goes beyond; empty when it goes beyond none. */
    public static Optional<PostponementLimit> beyond(Schedule schedule, ScheduledAction line, LocalDate wish) {
        LocalDate earliest = line.earliest();
        LocalDate latest = line.latest();
        if (earliest != null && wish.isBefore(earliest)) {
            boolean past = wish.isBefore(schedule.today());
            return Optional.of(new PostponementLimit(true, earliest, past, before(schedule, line, earliest)));
        }
        if (latest != null && wish.isAfter(latest)) {
            return Optional.of(new PostponementLimit(false, latest, false, after(schedule, line, latest)));
        }
        return Optional.empty();
    }

    private static @Nullable ScheduledAction before(Schedule schedule, ScheduledAction line, LocalDate earliest) {
        return schedule.actions().stream()
                .filter(other -> line.line().after().contains(other.key()))
                .filter(other -> earliest.equals(other.earliest()) && earliest.isAfter(schedule.today()))
                .findFirst()
                .orElse(null);
    }

    private static @Nullable ScheduledAction after(Schedule schedule, ScheduledAction line, LocalDate latest) {
        return schedule.actions().stream()
                .filter(other -> other.line().after().contains(line.key()))
                .filter(other -> latest.equals(other.latest()))
                .findFirst()
                .orElse(null);
    }
}
