package fr.jalon.shared;

import java.time.LocalDate;
import java.time.Period;
import java.time.temporal.ChronoUnit;

/**
 * A day that is known only as a range: at the earliest, most likely, at the latest (all inclusive).
 *
 * @param min never after {@code likely}
 * @param likely between both
 * @param max never before {@code likely}
 */
public record DateWindow(LocalDate min, LocalDate likely, LocalDate max) {

    public DateWindow {
        if (min.isAfter(likely) || likely.isAfter(max)) {
            throw new IllegalArgumentException("Fourchette hors d’ordre : " + min + ", " + likely + ", " + max);
        }
    }

    /** A day that is certain. */
    public static DateWindow exactly(LocalDate day) {
        return new DateWindow(day, day, day);
    }

    public boolean isExact() {
        return min.equals(max);
    }

    /** How many days lie between its ends; zero when it is exact. */
    public long days() {
        return ChronoUnit.DAYS.between(min, max);
    }

    public boolean contains(LocalDate day) {
        return !day.isBefore(min) && !day.isAfter(max);
    }

    /** The same range, each bound moved earlier by its own lead. */
    public DateWindow minus(Period fromMin, Period fromLikely, Period fromMax) {
        return new DateWindow(min.minus(fromMin), likely.minus(fromLikely), max.minus(fromMax));
    }
}
