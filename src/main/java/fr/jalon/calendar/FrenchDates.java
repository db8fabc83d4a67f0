package fr.jalon.calendar;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/** Dates as French people write them; the first of the month is {@code 1er}. */
public final class FrenchDates {

    private static final DateTimeFormatter WEEKDAY = DateTimeFormatter.ofPattern("EEEE", Locale.FRANCE);
    private static final DateTimeFormatter MONTH = DateTimeFormatter.ofPattern("MMMM", Locale.FRANCE);
    private static final DateTimeFormatter SHORT_MONTH = DateTimeFormatter.ofPattern("MMM", Locale.FRANCE);

    private FrenchDates() {}

    /** {@code lundi 6 décembre 2027}. */
    public static String full(LocalDate date) {
        return dayAndMonth(date) + " " + date.getYear();
    }

    /** {@code lundi 6 décembre}. */
    public static String dayAndMonth(LocalDate date) {
        return WEEKDAY.format(date) + " " + dayNumber(date) + "\u00A0" + MONTH.format(date);
    }

    /** {@code 6 déc. 2027}. */
    public static String compact(LocalDate date) {
        return dayNumber(date) + "\u00A0" + SHORT_MONTH.format(date) + " " + date.getYear();
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
}
