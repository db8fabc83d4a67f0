package fr.jalon.site;

import fr.jalon.shared.Amount;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Dates, money and counts as French people read them; templates call it {@code @fr}. */
@Component("fr")
public final class French {

    /** Where every date of Jalon is lived. */
    public static final ZoneId PARIS = ZoneId.of("Europe/Paris");

    private static final DateTimeFormatter DAY = formatter("EEEE");
    private static final DateTimeFormatter MONTH_YEAR = formatter("MMMM uuuu");
    private static final DateTimeFormatter SHORT_MONTH_YEAR = formatter("MMM uuuu");
    private static final DateTimeFormatter HOUR = formatter("HH'\u00A0h\u00A0'mm");

    /** {@code lundi 6 décembre 2027}; the first of a month is {@code 1er}. */
    public static String longDate(LocalDate date) {
        return date.format(DAY) + " " + dayOfMonth(date) + "\u00A0" + date.format(MONTH_YEAR);
    }

    /** {@code 6 décembre 2027}. */
    public static String date(LocalDate date) {
        return dayOfMonth(date) + "\u00A0" + date.format(MONTH_YEAR);
    }

    /** {@code 6 déc. 2027}. */
    public static String shortDate(LocalDate date) {
        return dayOfMonth(date) + "\u00A0" + date.format(SHORT_MONTH_YEAR);
    }

    /** {@code déc. 2027}. */
    public static String month(LocalDate date) {
        return date.format(SHORT_MONTH_YEAR);
    }

    /** {@code 6 déc. 2027 à 14 h 05 (heure de Paris)}. */
    public static String moment(Instant instant) {
        var there = instant.atZone(PARIS);
        return shortDate(there.toLocalDate()) + " à " + there.format(HOUR) + " (heure de Paris)";
    }

    /** {@code inconnu} for nothing, never a zero; else {@code 1 240 000 €}. */
    public static String money(@Nullable Amount amount) {
        return amount == null ? "inconnu" : amount.formatted();
    }

    /** {@code 1 240} with a narrow no-break space. */
    public static String number(long value) {
        return String.format(Locale.FRANCE, "%,d", value);
    }

    /** {@code 1 marché}, {@code 3 marchés}, {@code aucun marché}. */
    public static String count(long value, String singular, String plural) {
        if (value == 0) {
            return "aucun " + singular;
        }
        return number(value) + "\u00A0" + (value == 1 ? singular : plural);
    }

    /** How far a day is, in words: {@code aujourd'hui}, {@code demain}, {@code dans 17 jours}, {@code il y a 3 jours}. */
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
        String span = magnitude < 60 ? magnitude + "\u00A0jours" : Math.round(magnitude / 30.44) + "\u00A0mois";
        return (days > 0 ? "dans " : "il y a ") + span;
    }

    private static String dayOfMonth(LocalDate date) {
        return date.getDayOfMonth() == 1 ? "1er" : Integer.toString(date.getDayOfMonth());
    }

    private static DateTimeFormatter formatter(String pattern) {
        return DateTimeFormatter.ofPattern(pattern, Locale.FRANCE);
    }
}
