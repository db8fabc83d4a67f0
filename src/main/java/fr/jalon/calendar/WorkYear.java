package fr.jalon.calendar;

import fr.jalon.shared.Department;
import java.time.LocalDate;
import java.time.Year;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The working days of one year in one place, counted once so that nobody has to walk through them. */
final class WorkYear {

    /** How many working days there are up to and with each day of the year; zero before the first. */
    private final int[] upTo;

    WorkYear(@Nullable Department place, int year) {
        Map<LocalDate, DayOff> holidays = FrenchHolidays.of(place, year);
        upTo = new int[Year.of(year).length() + 1];
        LocalDate day = LocalDate.ofYearDay(year, 1);
        for (int i = 1; i < upTo.length; i++, day = day.plusDays(1)) {
            upTo[i] = upTo[i - 1] + (WorkCalendar.isWeekend(day) || holidays.containsKey(day) ? 0 : 1);
        }
    }

    boolean isWorking(LocalDate date) {
        int day = date.getDayOfYear();
        return upTo[day] > upTo[day - 1];
    }

    /** @return the working days from the first of January up to and with this day */
    int upTo(LocalDate date) {
        return upTo[date.getDayOfYear()];
    }

    int total() {
        return upTo[upTo.length - 1];
    }
}
