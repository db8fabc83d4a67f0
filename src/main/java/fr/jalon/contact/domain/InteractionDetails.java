package fr.jalon.contact.domain;

import fr.jalon.shared.Siren;
import fr.jalon.site.French;
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
 * @param settledBy the later interaction that closed the follow-up, null when somebody ticked it or it is open
 * @param fulfilled the action of a plan that it ticked, null without one
 * @param recordedBy a membership
 */
public record InteractionDetails(
        UUID id,
        Siren authority,
        InteractionKind kind,
        LocalDate on,
        String summary,
        List<String> people,
        List<UUID> peopleIds,
        boolean theirs,
        @Nullable LocalDate followUpOn,
        @Nullable String followUp,
        boolean followedUp,
        @Nullable Settlement settledBy,
        @Nullable FulfilledAction fulfilled,
        UUID recordedBy,
        Instant recordedAt,
        boolean withdrawn,
        long version) {

    public InteractionDetails {
        people = List.copyOf(people);
        peopleIds = List.copyOf(peopleIds);
    }

    /** What closed a follow-up. */
    public record Settlement(UUID interactionId, InteractionKind kind, LocalDate on) {}

    /** {@code Visite du 12 novembre 2026}. */
    public String name() {
        return kind.label() + " du " + French.date(on);
    }

    public String path() {
        return "/echanges/" + id;
    }
}
