package fr.jalon.market.forecast;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

/** Short French dates inside reasons: {@code 6 déc. 2027}, {@code 1er janv. 2028}. */
final class French {

    private static final DateTimeFormatter MONTH_YEAR = DateTimeFormatter.ofPattern("MMM uuuu", Locale.FRANCE);

    private French() {}

    static String day(LocalDate day) {
        String number = day.getDayOfMonth() == 1 ? "1er" : Integer.toString(day.getDayOfMonth());
        return number + "\u00A0" + MONTH_YEAR.format(day);
    }

    static String months(int months) {
        return switch (months) {
            case 1 -> "un mois";
            case 2 -> "deux mois";
            case 3 -> "trois mois";
            case 4 -> "quatre mois";
            case 5 -> "cinq mois";
            case 6 -> "six mois";
            case 12 -> "un an";
            default -> months + "\u00A0mois";
        };
    }
}
