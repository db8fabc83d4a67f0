package fr.jalon.cctp.domain;

import java.util.List;
import java.util.UUID;

/**
 * A clause of a published version.
 *
 * @param id by which it is known in all versions
 * @param origins clauses of the version before that it was split from or has taken in
 */
public record PublishedClause(UUID id, ClauseWords said, List<UUID> origins) {

    public PublishedClause {
        origins = List.copyOf(origins);
    }
}
