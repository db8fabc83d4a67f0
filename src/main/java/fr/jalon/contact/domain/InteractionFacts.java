package fr.jalon.contact.domain;

import java.time.LocalDate;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What happened with an authority, as typed and checked.
 *
 * @param people those of the authority who took part, known to the company; may be empty
 * @param theirs whether they began it
 * @param followUpOn when to come back to it, null when nothing is to follow
 * @param followUp what is to be done then, null when the day says all
 */
public record InteractionFacts(
        InteractionKind kind,
        LocalDate on,
        String summary,
        Set<UUID> people,
        boolean theirs,
        @Nullable LocalDate followUpOn,
        @Nullable String followUp) {

    public InteractionFacts {
        people = Set.copyOf(people);
    }
}
