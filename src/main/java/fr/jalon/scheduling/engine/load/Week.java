package fr.jalon.scheduling.engine.load;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.IsoFields;

/** A week from Monday to Sunday (ISO 8601). */
public record Week(LocalDate monday) implements Comparable<Week> {

    public Week {
        if (monday.getDayOfWeek() != DayOfWeek.MONDAY) {
            throw new IllegalArgumentException("A week begins on a Monday: " + monday);
        }
    }

    public static Week of(LocalDate day) {
        return new Week(day.minusDays(day.getDayOfWeek().ordinal()));
    }

    public Week plus(int weeks) {
        return new Week(monday.plusWeeks(weeks));
    }

    /** How many weeks after the other one this is; negative before it. */
    public int since(Week other) {
        return (int) ((monday.toEpochDay() - other.monday.toEpochDay()) / 7);
    }

    public LocalDate sunday() {
        return monday.plusDays(6);
    }

    /** Its number in the year it belongs to. */
    public int number() {
        return monday.get(IsoFields.WEEK_OF_WEEK_BASED_YEAR);
    }

    @Override
    public int compareTo(Week other) {
        return monday.compareTo(other.monday);
    }
}
