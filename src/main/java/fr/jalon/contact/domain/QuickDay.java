package fr.jalon.contact.domain;

import java.time.DateTimeException;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import org.jspecify.annotations.Nullable;

/**
 * A day that a text names, {@code hier}, {@code lundi}, {@code le 12/11}, {@code dans 15 jours}.
 *
 * @param start where it begins in the text
 * @param end where what follows begins
 * @param date null when there is no such day: {@code 31/02}
 */
record QuickDay(int start, int end, @Nullable LocalDate date) {

    /** Told without its year, a day up to this far ahead is one to come, a further one that of last year. */
    private static final int NEAR_DAYS = 90;

    private static final int FIRST_YEAR = 2000;
    private static final int LAST_YEAR = 2100;

    /**
     * All that a text names, in its order.
     *
     * @param plain in small letters without accents
     * @param ahead whether the text speaks of what is to come
     */
    static List<QuickDay> in(String plain, LocalDate today, boolean ahead) {
        List<QuickDay> found = new ArrayList<>();
        Matcher matcher = QuickDayWords.ANY.matcher(plain);
        while (matcher.find()) {
            if (matcher.group("part") == null || ahead) { // « en janvier » is no day on which something happened
                found.add(new QuickDay(matcher.start(), matcher.end(), date(matcher, today, ahead)));
            }
        }
        return found;
    }

    boolean isAfter(LocalDate today) {
        return date != null && date.isAfter(today);
    }

    private static @Nullable LocalDate date(Matcher said, LocalDate today, boolean ahead) {
        try {
            LocalDate date = dateOf(said, today, ahead);
            return date.getYear() < FIRST_YEAR || date.getYear() > LAST_YEAR ? null : date;
        } catch (DateTimeException noSuchDay) {
            return null;
        }
    }

    private static LocalDate dateOf(Matcher said, LocalDate today, boolean ahead) {
        if (said.group("iso") != null) {
            return LocalDate.parse(said.group("iso"));
        }
        if (said.group("slash") != null) {
            String[] parts = said.group("slash").split("[/.]");
            return dated(parts[0], Integer.parseInt(parts[1]), parts.length < 3 ? null : parts[2], today, ahead);
        }
        if (said.group("number") != null) {
            return dated(
                    said.group("number"), QuickDayWords.month(said.group("month")), said.group("year"), today, ahead);
        }
        if (said.group("of") != null) {
            return ofThisOrANearMonth(said.group("of"), today, ahead);
        }
        if (said.group("alone") != null) {
            return ofThisOrANearMonth(said.group("alone"), today, ahead);
        }
        if (said.group("weekday") != null) {
            return weekday(
                    DayOfWeek.of(QuickDayWords.DAYS.indexOf(said.group("weekday")) + 1),
                    said.group("which"),
                    today,
                    ahead);
        }
        if (said.group("word") != null) {
            return switch (said.group("word")) {
                case "avant-hier" -> today.minusDays(2);
                case "hier" -> today.minusDays(1);
                case "demain" -> today.plusDays(1);
                case "apres-demain" -> today.plusDays(2);
                default -> today;
            };
        }
        if (said.group("ago") != null) {
            return moved(today, -QuickDayWords.count(said.group("ago")), said.group("agoUnit"));
        }
        if (said.group("in") != null) {
            return moved(today, QuickDayWords.count(said.group("in")), said.group("inUnit"));
        }
        if (said.group("about") != null) {
            return today.plusDays(said.group("about").equals("huitaine") ? 8 : 15);
        }
        if (said.group("next") != null) {
            return said.group("next").equals("semaine")
                    ? today.with(TemporalAdjusters.next(DayOfWeek.MONDAY))
                    : today.plusMonths(1).withDayOfMonth(1);
        }
        return partOfMonth(said, today);
    }

    private static LocalDate partOfMonth(Matcher said, LocalDate today) {
        int month = QuickDayWords.month(said.group("partMonth"));
        String year = said.group("partYear");
        LocalDate first = LocalDate.of(year == null ? today.getYear() : Integer.parseInt(year), month, 1);
        LocalDate day = partOfMonth(said.group("part"), first);
        return year == null && day.isBefore(today) ? partOfMonth(said.group("part"), first.plusYears(1)) : day;
    }

    private static LocalDate partOfMonth(String part, LocalDate first) {
        return switch (part) {
            case "mi", "courant" -> first.withDayOfMonth(15);
            case "fin" -> first.with(TemporalAdjusters.lastDayOfMonth());
            default -> first;
        };
    }

    private static LocalDate dated(String number, int month, @Nullable String year, LocalDate today, boolean ahead) {
        int day = QuickDayWords.number(number);
        if (year != null) {
            return LocalDate.of(
                    year.length() == 2 ? FIRST_YEAR + Integer.parseInt(year) : Integer.parseInt(year), month, day);
        }
        LocalDate near = inYear(today.getYear(), month, day);
        if (ahead) {
            return near.isBefore(today) ? inYear(today.getYear() + 1, month, day) : near;
        }
        if (near.isAfter(today.plusDays(NEAR_DAYS))) {
            return inYear(today.getYear() - 1, month, day);
        }
        LocalDate next = inYear(today.getYear() + 1, month, day);
        return next.isAfter(today.plusDays(NEAR_DAYS)) || !near.isBefore(today.minusDays(NEAR_DAYS)) ? near : next;
    }

    /** The 29th of February of a year without one is the nearest that there is: told without a year, it means one. */
    private static LocalDate inYear(int year, int month, int day) {
        return month == 2 && day == 29 ? LocalDate.of(year, 3, 1).minusDays(1) : LocalDate.of(year, month, day);
    }

    /** The nearest month that has such a day: of « le 31 », said in April, March or May. */
    private static LocalDate ofThisOrANearMonth(String number, LocalDate today, boolean ahead) {
        int day = QuickDayWords.number(number);
        LocalDate month = today.withDayOfMonth(1);
        if (ahead && day < today.getDayOfMonth()) {
            month = month.plusMonths(1);
        } else if (!ahead && day > today.getDayOfMonth()) {
            month = month.minusMonths(1);
        }
        if (day <= 31 && day > month.lengthOfMonth()) {
            month = month.plusMonths(ahead ? 1 : -1); // of two months in a row one has 31 days
        }
        return LocalDate.of(month.getYear(), month.getMonth(), day);
    }

    private static LocalDate weekday(DayOfWeek day, @Nullable String which, LocalDate today, boolean ahead) {
        if (which == null) {
            return today.with(ahead ? TemporalAdjusters.next(day) : TemporalAdjusters.previous(day));
        }
        if (which.startsWith("en huit")) {
            return today.with(TemporalAdjusters.next(day)).plusWeeks(1);
        }
        return today.with(which.startsWith("prochain") ? TemporalAdjusters.next(day) : TemporalAdjusters.previous(day));
    }

    private static LocalDate moved(LocalDate today, int by, String unit) {
        return switch (unit.charAt(0)) {
            case 'j' -> today.plusDays(by);
            case 's' -> today.plusWeeks(by);
            case 'm' -> today.plusMonths(by);
            default -> today.plusYears(by);
        };
    }
}
