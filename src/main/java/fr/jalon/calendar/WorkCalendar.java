package fr.jalon.calendar;

import fr.jalon.calendar.DayOff.Kind;
import fr.jalon.shared.Department;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;

/**
 * The working days of one place: Monday to Friday without the place's holidays ("jours ouvrés"). Holidays are those of
 * the labour code (L3133-1; L3422-2 for the abolition of slavery overseas), of the local law of Alsace-Moselle
 * (L3134-13) and, where {@link DayOff.Kind#CUSTOM} says so, of custom. Valid for the years from 2008 on, when Whit Monday
 * became a holiday again; other years are computed by today's law. All counts are whole days. Immutable to the caller and
 * safe for threads; no method throws for any date that has a neighbour.
 */
public final class WorkCalendar {

    private static final int FIRST_YEAR = 1950;

    private static final Map<String, WorkCalendar> BY_PLACE = new ConcurrentHashMap<>();

    private final @Nullable Department place;
    /** From {@link #FIRST_YEAR} on; filled as asked for. A year made twice by two threads is the same year. */
    private final @Nullable WorkYear[] years = new @Nullable WorkYear[200];

    private WorkCalendar(@Nullable Department place) {
        this.place = place;
    }

    /**
     * The one calendar of a place.
     *
     * @param place null when it is unknown: then the national holidays count alone
     */
    public static WorkCalendar of(@Nullable Department place) {
        return BY_PLACE.computeIfAbsent(place == null ? "" : place.code(), code -> new WorkCalendar(place));
    }

    /** Why nobody is expected to act on this day; empty for a working day. A holiday's name wins over the weekend's. */
    public Optional<DayOff> dayOff(LocalDate date) {
        DayOff holiday = FrenchHolidays.of(place, date.getYear()).get(date);
        if (holiday != null) {
            return Optional.of(holiday);
        }
        DayOfWeek day = date.getDayOfWeek();
        return switch (day) {
            case SATURDAY -> Optional.of(new DayOff(date, Kind.WEEKEND, "samedi"));
            case SUNDAY -> Optional.of(new DayOff(date, Kind.WEEKEND, "dimanche"));
            default -> Optional.empty();
        };
    }

    /** Saturday or Sunday, a holiday or not; the same everywhere. */
    public static boolean isWeekend(LocalDate date) {
        return date.getDayOfWeek().compareTo(DayOfWeek.FRIDAY) > 0;
    }

    /** Whether people are expected to act on this day: neither a weekend nor a holiday, by law or by custom. */
    public boolean isWorking(LocalDate date) {
        return year(date.getYear()).isWorking(date);
    }

    /** The day itself when it is worked, else the last working day before it. */
    public LocalDate onOrBefore(LocalDate date) {
        LocalDate day = date;
        while (!isWorking(day)) {
            day = day.minusDays(1);
        }
        return day;
    }

    /** The day itself when it is worked, else the first working day after it. */
    public LocalDate onOrAfter(LocalDate date) {
        LocalDate day = date;
        while (!isWorking(day)) {
            day = day.plusDays(1);
        }
        return day;
    }

    /**
     * The day itself, or the first day after it that is neither a weekend nor a legal holiday: where a legal period that is
     * counted forward and ends on this day really ends (Regulation 1182/71, art. 3(4)). Days off by custom prolong nothing.
     */
    public LocalDate legalOnOrAfter(LocalDate date) {
        LocalDate day = date;
        while (dayOff(day).filter(DayOff::isLegal).isPresent()) {
            day = day.plusDays(1);
        }
        return day;
    }

    /**
     * Counts back working days, the given day not counted.
     *
     * @param count of working days; zero or less gives the day itself, which may be off
     */
    public LocalDate minusWorkingDays(LocalDate date, int count) {
        LocalDate day = date;
        for (int left = count; left > 0; left--) {
            day = onOrBefore(day.minusDays(1));
        }
        return day;
    }

    /** How many working days lie after {@code from} up to and with {@code to}; zero when {@code to} is not later. */
    public int workingDaysAfter(LocalDate from, LocalDate to) {
        if (!to.isAfter(from)) {
            return 0;
        }
        int days = year(to.getYear()).upTo(to) - year(from.getYear()).upTo(from);
        for (int year = from.getYear(); year < to.getYear(); year++) {
            days += year(year).total();
        }
        return days;
    }

    private WorkYear year(int year) {
        int at = year - FIRST_YEAR;
        if (at < 0 || at >= years.length) {
            return new WorkYear(place, year);
        }
        WorkYear known = years[at];
        if (known == null) {
            known = new WorkYear(place, year);
            years[at] = known;
        }
        return known;
    }

    /** The days off from {@code first} to {@code last}, both included, in order; empty when {@code last} is earlier. */
    public List<DayOff> daysOff(LocalDate first, LocalDate last) {
        if (last.isBefore(first)) {
            return List.of();
        }
        return first.datesUntil(last.plusDays(1))
                .map(this::dayOff)
                .flatMap(Optional::stream)
                .toList();
    }
}
