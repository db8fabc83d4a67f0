package fr.jalon.site;

import fr.jalon.calendar.FrenchDates;
import fr.jalon.shared.Amount;
import fr.jalon.shared.EmailAddress;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Arrays;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Dates, money and counts as French people read them; templates call it {@code @fr}. */
@Component("fr")
public final class French {

    /** Of what is counted, the words whose none is « aucune ». */
    private static final Set<String> FEMININE = Set.of(
            "action",
            "cible",
            "collectivité",
            "demande",
            "fiche",
            "invitation",
            "ligne",
            "page",
            "paire",
            "personne",
            "semaine");

    /** Where every date of Jalon is lived. */
    public static final ZoneId PARIS = FrenchDates.PARIS;

    /** {@code lundi 6 décembre 2027}; the first of a month is {@code 1er}. */
    public static String longDate(LocalDate date) {
        return FrenchDates.full(date);
    }

    /** {@code 6 décembre 2027}. */
    public static String date(LocalDate date) {
        return FrenchDates.date(date);
    }

    /** {@code 6 déc. 2027}. */
    public static String shortDate(LocalDate date) {
        return FrenchDates.compact(date);
    }

    /** {@code déc. 2027}. */
    public static String month(LocalDate date) {
        return FrenchDates.month(date);
    }

    /** {@code 6 déc. 2027 à 14 h 05 (heure de Paris)}. */
    public static String moment(Instant instant) {
        return FrenchDates.moment(instant);
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
            return (isFeminine(singular) ? "aucune " : "aucun ") + singular;
        }
        return number(value) + "\u00A0" + (value == 1 ? singular : plural);
    }

    private static boolean isFeminine(String counted) {
        return Arrays.stream(counted.split("[ ,\\u00A0]"))
                .filter(word -> !word.equals("autre"))
                .findFirst()
                .filter(FEMININE::contains)
                .isPresent();
    }

    /** An address as people read it: an international domain in its own letters. */
    public static String email(String kept) {
        return EmailAddress.shown(kept);
    }

    /** What a telephone dials: {@code +33 (0)2 40 00 00 00} is {@code tel:+33240000000}. */
    public static String tel(String kept) {
        return "tel:" + kept.replace("(0)", "").replaceAll("[^\\d+]", "");
    }

    /** How far a day is, in words: {@code aujourd'hui}, {@code demain}, {@code dans 17 jours}, {@code il y a 3 jours}. */
    public static String distance(LocalDate today, LocalDate day) {
        return FrenchDates.distance(today, day);
    }

    /** The same with a capital to begin with. @param text not empty */
    public static String capitalised(String text) {
        return Character.toUpperCase(text.charAt(0)) + text.substring(1);
    }
}
