package fr.jalon.scheduling.engine.template;

import fr.jalon.calendar.WorkCalendar;
import java.time.LocalDate;

/**
 * A distance before J.
 *
 * @param count zero (J itself) or more
 */
public record Offset(int count, Unit unit) {

    public enum Unit {
        /** Whole months: the same day of the month, or its last day when the month is shorter (31 March - 1 = 28 Feb.). */
        MONTHS,
        CALENDAR_DAYS,
        /** Monday to Friday without the holidays of the place; J is not counted. */
        WORKING_DAYS
    }

    public Offset {
        if (count < 0) {
            throw new IllegalArgumentException("An offset is counted before J: " + count);
        }
    }

    /** As stored: {@code 12m} months, {@code 52d} calendar days, {@code 5w} working days. */
    public String code() {
        return count
                + switch (unit) {
                    case MONTHS -> "m";
                    case CALENDAR_DAYS -> "d";
                    case WORKING_DAYS -> "w";
                };
    }

    /** @throws IllegalArgumentException when it is no {@link #code()} */
    public static Offset ofCode(String code) {
        int count = Integer.parseInt(code, 0, code.length() - 1, 10);
        return switch (code.charAt(code.length() - 1)) {
            case 'm' -> months(count);
            case 'd' -> days(count);
            case 'w' -> workingDays(count);
            default -> throw new IllegalArgumentException("Unknown offset: " + code);
        };
    }

    /** About how many calendar days that is. */
    double roughDays() {
        return switch (unit) {
            case MONTHS -> count * 365.25 / 12;
            case CALENDAR_DAYS -> count;
            case WORKING_DAYS -> count * 7 / 5.0;
        };
    }

    public static Offset months(int count) {
        return new Offset(count, Unit.MONTHS);
    }

    public static Offset days(int count) {
        return new Offset(count, Unit.CALENDAR_DAYS);
    }

    public static Offset workingDays(int count) {
        return new Offset(count, Unit.WORKING_DAYS);
    }

    /** The day that lies this far before J, whether worked or not. Never earlier for a later J. */
    public LocalDate before(LocalDate j, WorkCalendar calendar) {
        return switch (unit) {
            case MONTHS -> j.minusMonths(count);
            case CALENDAR_DAYS -> j.minusDays(count);
            case WORKING_DAYS -> calendar.minusWorkingDays(j, count);
        };
    }
}
