package fr.jalon.market.forecast;

import de.focus_shift.jollyday.core.Holiday;
import de.focus_shift.jollyday.core.HolidayCalendar;
import de.focus_shift.jollyday.core.HolidayManager;
import de.focus_shift.jollyday.core.ManagerParameters;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.Year;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;

/** Monday to Friday, national holidays left out: nobody sets a hand-in on another day. */
final class Workdays {

    private static final Map<Integer, Set<LocalDate>> HOLIDAYS = new ConcurrentHashMap<>();

    private Workdays() {}

    /** The day itself, or the last working day before it. */
    static LocalDate lastUpTo(LocalDate day) {
        LocalDate last = day;
        while (isWeekend(last) || isHoliday(last)) {
            last = last.minusDays(1);
        }
        return last;
    }

    static boolean isWeekend(LocalDate day) {
        return day.getDayOfWeek().compareTo(DayOfWeek.FRIDAY) > 0;
    }

    private static boolean isHoliday(LocalDate day) {
        return HOLIDAYS.computeIfAbsent(day.getYear(), Workdays::holidays).contains(day);
    }

    private static Set<LocalDate> holidays(int year) {
        return HolidayManager.getInstance(ManagerParameters.create(HolidayCalendar.FRANCE))
                .getHolidays(Year.of(year))
                .stream()
                .map(Holiday::getDate)
                .collect(Collectors.toUnmodifiableSet());
    }
}
