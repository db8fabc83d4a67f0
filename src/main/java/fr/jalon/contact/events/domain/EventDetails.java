package fr.jalon.contact.events.domain;

import fr.jalon.calendar.FrenchDates;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * An event as pages show it.
 *
 * @param nextId the edition of the year after, null while there is none
 * @param dropped whether one does not go after all
 */
public record EventDetails(
        UUID id,
        EventFacts facts,
        @Nullable UUID nextId,
        boolean dropped,
        int invitations,
        int unanswered,
        long version) {

    public String path() {
        return "/evenements/" + id;
    }

    /** {@code le 12 mars 2027}, {@code du 30 mars au 1er avril 2027}. */
    public String days() {
        return days(facts.firstDay(), facts.lastDay());
    }

    /** The same of any two days. */
    public static String days(LocalDate first, LocalDate last) {
        return first.equals(last)
                ? "le " + FrenchDates.date(first)
                : "du " + FrenchDates.date(first) + " au " + FrenchDates.date(last);
    }

    public boolean isOver(LocalDate today) {
        return today.isAfter(facts.lastDay());
    }

    public boolean hasBegun(LocalDate today) {
        return !today.isBefore(facts.firstDay());
    }
}
