package fr.jalon.contact.requests.domain;

import fr.jalon.calendar.WorkCalendar;
import fr.jalon.shared.Department;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * The clocks of a request for documents (code des relations entre le public et l'administration): silence of one month from
 * receipt is a refusal (R. 311-12, R. 311-13); the commission is asked within two months of a refusal, which is needed before any
 * action in court (L. 342-1, R. 343-1); it advises within a month (R. 343-3); silence of two months from its being asked
 * confirms the refusal (R. 343-4, R. 343-5). What ends on a Saturday, a Sunday or a legal holiday ends with the next working day.
 */
public final class RequestClock {

    private static final int REMINDER = 7;

    private final WorkCalendar calendar;

    private RequestClock(WorkCalendar calendar) {
        this.calendar = calendar;
    }

    /** @param place of the authority, null when it is unknown: then the national holidays count alone */
    public static RequestClock at(@Nullable Department place) {
        return new RequestClock(WorkCalendar.of(place));
    }

    /** The last day of the month that the authority has; when it passes in silence, that is a refusal. */
    public LocalDate silence(LocalDate received) {
        return calendar.legalOnOrAfter(received.plusMonths(1));
    }

    /** When a word of reminder still serves: a week before the month is over, on a day on which somebody reads it. */
    public LocalDate reminder(LocalDate received) {
        return calendar.onOrBefore(received.plusMonths(1).minusDays(REMINDER));
    }

    /** The last day for asking the commission after a refusal in words. @param refused when it was received */
    public LocalDate referralAfterRefusal(LocalDate refused) {
        return calendar.legalOnOrAfter(refused.plusMonths(2));
    }

    /**
     * The last day for asking it after silence. Counted from the bare end of the month, so that it never comes too late,
     * whoever holds that a month of silence is not prolonged.
     */
    public LocalDate referralAfterSilence(LocalDate received) {
        return calendar.legalOnOrAfter(received.plusMonths(1).plusMonths(2));
    }

    /** By when the commission advises. */
    public LocalDate advice(LocalDate referred) {
        return calendar.legalOnOrAfter(referred.plusMonths(1));
    }

    /** From when on the refusal is confirmed, so that the court may be asked. */
    public LocalDate confirmedRefusal(LocalDate referred) {
        return calendar.legalOnOrAfter(referred.plusMonths(2));
    }
}
