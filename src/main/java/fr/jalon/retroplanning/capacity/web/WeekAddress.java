package fr.jalon.retroplanning.capacity.web;

import fr.jalon.scheduling.engine.load.Week;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Where weeks stand on the page of the load. */
final class WeekAddress {

    private static final String PAGE = "/retroplannings/charge";
    private static final DateTimeFormatter ISO_WEEK = DateTimeFormatter.ofPattern("YYYY-'W'ww", Locale.FRANCE);

    private WeekAddress() {}

    /** The half year that begins with a week. */
    static String from(Week week) {
        return PAGE + "?depuis=" + week.monday();
    }

    /** One week in all detail, where the page's weeks begin with {@code from}. */
    static String of(Week week, Week from, Week now) {
        return PAGE + "?" + (from.equals(now) ? "" : "depuis=" + from.monday() + "&") + "semaine=" + code(week);
    }

    /** {@code 2027-W12}, as ISO 8601 names a week. */
    static String code(Week week) {
        return ISO_WEEK.format(week.monday());
    }

    /** The week that was asked for; empty for none, for what is no week, and for weeks that are past or too far off. */
    static Optional<Week> asked(@Nullable String code, LocalDate today) {
        if (code == null || !code.matches("\\d{4}-W\\d{2}")) {
            return Optional.empty();
        }
        try {
            Week week = Week.of(LocalDate.parse(code + "-1", DateTimeFormatter.ISO_WEEK_DATE));
            return LoadPage.from(week.monday(), today).equals(week) ? Optional.of(week) : Optional.empty();
        } catch (DateTimeException noSuchWeek) {
            return Optional.empty();
        }
    }
}
