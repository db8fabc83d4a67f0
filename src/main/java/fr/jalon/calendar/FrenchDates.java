package fr.jalon.calendar;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/**
 * Dates as French people write them; the first of the month is {@code 1er}, and no line breaks between a number and what
 * it counts. Nothing is null, and every date can be said.
 */
public final class FrenchDates {

    /** Where every date of Jalon is lived. */
    public static final ZoneId PARIS = ZoneId.of("Europe/Paris");

    private static final DateTimeFormatter WEEKDAY = formatter("EEEE");
    private static final DateTimeFormatter MONTH = formatter("MMMM");
    private static final DateTimeFormatter MONTH_YEAR = formatter("MMMM uuuu");
    private static final DateTimeFormatter SHORT_MONTH_YEAR = formatter("MMM uuuu");
    private static final DateTimeFormatter HOUR = formatter("HH'\u00A0h\u00A0'mm");

    /** From how many days on a distance is told in months, and how many days one of them has. */
    private static final int MONTHS_FROM = 60;

    private static final double DAYS_OF_A_MONTH = 30.44;

    private FrenchDates() {}

    /** {@code lundi 6 décembre 2027}. */
    public static String full(LocalDate date) {
        return WEEKDAY.format(date) + " " + date(date);
    }

    /** {@code lundi 6 décembre}. */
    public static String dayAndMonth(LocalDate date) {
        return WEEKDAY.format(date) + " " + dayNumber(date) + "\u00A0" + MONTH.format(date);
    }

    /** {@code 6 décembre 2027}. */
    public static String date(LocalDate date) {
        return dayNumber(date) + "\u00A0" + MONTH_YEAR.format(date);
    }

    /** {@code 6 déc. 2027}. */
    public static String compact(LocalDate date) {
        return dayNumber(date) + "\u00A0" + SHORT_MONTH_YEAR.format(date);
    }

    /** {@code déc. 2027}. */
    public static String month(LocalDate date) {
        return SHORT_MONTH_YEAR.format(date);
    }

    /** {@code 6 déc. 2027 à 14 h 05 (heure de Paris)}. */
    public static String moment(Instant instant) {
        ZonedDateTime there = instant.atZone(PARIS);
        return compact(there.toLocalDate()) + " à " + HOUR.format(there) + " (heure de Paris)";
    }

    /** How far a day is: {@code aujourd’hui}, {@code demain}, {@code dans 17 jours}, {@code il y a 3 mois}. */
    public static String distance(LocalDate today, LocalDate day) {
        long days = ChronoUnit.DAYS.between(today, day);
        if (days == 0) {
            return "aujourd’hui";
        }
        if (days == 1) {
            return "demain";
        }
        if (days == -1) {
            return "hier";
        }
        long magnitude = Math.abs(days);
        String span = magnitude < MONTHS_FROM
                ? magnitude + "\u00A0jours"
                : Math.round(magnitude / DAYS_OF_A_MONTH) + "\u00A0mois";
        return (days > 0 ? "dans " : "il y a ") + span;
    }

    /** {@code a, b et c}; empty for an empty list. */
    public static String enumerated(List<String> words) {
        if (words.size() < 2) {
            return words.stream().collect(Collectors.joining());
        }
        return String.join(", ", words.subList(0, words.size() - 1)) + " et " + words.get(words.size() - 1);
    }

    private static String dayNumber(LocalDate date) {
        return date.getDayOfMonth() == 1 ? "1er" : Integer.toString(date.getDayOfMonth());
    }

    private static DateTimeFormatter formatter(String pattern) {
        return DateTimeFormatter.ofPattern(pattern, Locale.FRANCE);
    }
}
