package fr.jalon.cctp.domain;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A version as it was published.
 *
 * @param number from 1
 * @param note what the buyer says of it, null for nothing
 * @param notation how offers are marked, null for unsaid
 * @param clauses in their order
 * @param criteria in their order, each followed by its parts
 */
public record PublishedText(
        UUID draftId,
        int number,
        Instant publishedAt,
        @Nullable String note,
        @Nullable String notation,
        List<PublishedClause> clauses,
        List<CriterionLine> criteria) {

    public PublishedText {
        clauses = List.copyOf(clauses);
        criteria = List.copyOf(criteria);
    }

    public Optional<PublishedClause> clause(UUID id) {
        return clauses.stream().filter(one -> one.id().equals(id)).findFirst();
    }
}
