package fr.jalon.contact.domain;

import fr.jalon.shared.Siren;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What happened with an authority, as pages show it.
 *
 * @param people the names of those who took part
 * @param followUpOn when to come back to it, null when nothing is to follow
 * @param followedUp whether that is done
 * @param recordedBy a membership
 */
public record InteractionDetails(
        UUID id,
        Siren authority,
        InteractionKind kind,
        LocalDate on,
        String summary,
        List<String> people,
        boolean theirs,
        @Nullable LocalDate followUpOn,
        @Nullable String followUp,
        boolean followedUp,
        UUID recordedBy,
        Instant recordedAt,
        boolean withdrawn) {

    public InteractionDetails {
        people = List.copyOf(people);
    }
}
