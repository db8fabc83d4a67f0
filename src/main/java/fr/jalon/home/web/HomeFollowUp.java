package fr.jalon.home.web;

import fr.jalon.calendar.FrenchDates;
import fr.jalon.contact.FollowUps.FollowUp;
import fr.jalon.shared.Siren;
import fr.jalon.site.French;
import java.time.LocalDate;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A follow-up on the first page of a company, ticked in place.
 *
 * @param title what is to be done, and with whom
 * @param authority the name of the authority, and of its card
 * @param reminds of what happened
 * @param day when it was to be done, in words
 * @param spoken that somebody of the authority was spoken to since; null when nobody was
 */
record HomeFollowUp(
        UUID id,
        String title,
        String authority,
        String card,
        String reminds,
        String day,
        boolean late,
        @Nullable String spoken,
        boolean done,
        String path) {

    static HomeFollowUp of(FollowUp due, Map<Siren, String> names, LocalDate today) {
        LocalDate spoken = due.spokenOn();
        String people = FrenchDates.enumerated(due.people());
        return new HomeFollowUp(
                due.interactionId(),
                French.capitalised(due.what() == null ? "relancer" : due.what())
                        + (people.isEmpty() ? "" : " · " + people),
                names.getOrDefault(due.authority(), "SIREN " + due.authority().formatted()),
                "/cibles/" + due.authority().value(),
                due.reminds(),
                French.distance(today, due.on()),
                due.on().isBefore(today),
                spoken == null ? null : "échange depuis, le " + French.shortDate(spoken) + " : toujours utile ?",
                due.done(),
                due.path());
    }
}
