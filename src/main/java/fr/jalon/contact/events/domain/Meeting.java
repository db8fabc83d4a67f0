package fr.jalon.contact.events.domain;

import fr.jalon.shared.Siren;
import java.time.LocalDate;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Whom one met at an event, as typed and checked.
 *
 * @param people by authority, at least one
 * @param on a day of the event
 * @param followUpOn when to come back to it, null when nothing is to follow
 */
public record Meeting(
        Map<Siren, Set<UUID>> people,
        LocalDate on,
        @Nullable String summary,
        @Nullable LocalDate followUpOn,
        @Nullable String followUp) {

    public Meeting {
        people = Map.copyOf(people);
    }
}
