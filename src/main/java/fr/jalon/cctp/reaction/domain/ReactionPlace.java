package fr.jalon.cctp.reaction.domain;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Where a reaction stands in one version.
 *
 * @param clause null for a criterion, for the whole, and for an orphan
 * @param start of the passage, in code points of the clause's words; null for the whole clause
 * @param length in code points; null when {@code start} is
 * @param confidence 1 where it was said or a person placed it; see {@code anchoring.Carried}
 * @param proposals worth looking at, at most three; none unless it is an orphan or doubtful
 */
public record ReactionPlace(
        @Nullable UUID clause,
        @Nullable UUID criterion,
        @Nullable Integer start,
        @Nullable Integer length,
        PlaceFate fate,
        double confidence,
        List<Proposal> proposals) {

    /** A place that a person may choose. */
    public record Proposal(UUID clause, int start, int length) {}

    public ReactionPlace {
        proposals = List.copyOf(proposals);
    }

    public boolean isOrphan() {
        return fate == PlaceFate.ORPHAN;
    }
}
