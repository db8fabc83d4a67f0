package fr.jalon.retroplanning.feeds.domain;

import fr.jalon.shared.Token;
import java.time.LocalDate;
import java.util.UUID;

/**
 * One line of a plan as an event of a day; no time zone can shift it.
 *
 * @param text how, why that day, who: several lines
 * @param tentative whether it still depends on the verdict
 * @param alarm whether it rings the day before
 */
record CalendarEvent(
        UUID planId,
        String key,
        LocalDate day,
        String title,
        String text,
        String category,
        String address,
        boolean tentative,
        boolean alarm) {

    /** Stable for ever. */
    String uid() {
        return uid(planId, key);
    }

    static String uid(UUID planId, String key) {
        return planId + "-" + key + "@jalon";
    }

    /** Equal exactly when a calendar would show the same. */
    String hash() {
        return Token.hash(String.join(
                "\u0000",
                day.toString(),
                title,
                text,
                category,
                address,
                Boolean.toString(tentative),
                Boolean.toString(alarm)));
    }
}
