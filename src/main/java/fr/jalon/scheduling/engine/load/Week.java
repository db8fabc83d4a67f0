package fr.jalon.scheduling.engine.load;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.IsoFields;

/**
 * A week from Monday to Sunday (ISO 8601), as a number: loads compare very many of them.
 *
 * @param count of weeks since the one of the first of January 1970
 */
public record Week(int count) implements Comparable<Week> {

    /** Of that week, in days since that day. */
    private static final int FIRST_MONDAY = -3;

    public Week(LocalDate monday) {
        this(Math.toIntExact(Math.floorDiv(monday.toEpochDay() - FIRST_MONDAY, 7L)));
        if (monday.getDayOfWeek() != DayOfWeek.MONDAY) {
            throw new IllegalArgumentException("A week begins on a Monday: " + monday);
        }
    }

    public static Week of(LocalDate day) {
        return new Week((int) Math.floorDiv(day.toEpochDay() - FIRST_MONDAY, 7L));
    }

    public Week plus(int weeks) {
        return new Week(count + weeks);
    }

    /** How many weeks after the other one this is; negative before it. */
    public int since(Week other) {
        return count - other.count;
    }

    public LocalDate monday() {
        return LocalDate.ofEpochDay(FIRST_MONDAY + 7L * count);
    }

    public LocalDate sunday() {
        return monday().plusDays(6);
    }

    /** Its number in the year it belongs to. */
    public int number() {
        return monday().get(IsoFields.WEEK_OF_WEEK_BASED_YEAR);
    }

    @Override
    public int compareTo(Week other) {
        return Integer.compare(count, other.count);
    }
}
