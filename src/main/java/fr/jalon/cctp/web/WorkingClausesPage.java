package fr.jalon.cctp.web;

import fr.jalon.cctp.domain.ClauseDetails;
import fr.jalon.cctp.domain.DraftDetails;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** The page of all clauses. @param after the clause that a new one is to follow, null for the last */
public record WorkingClausesPage(
        DraftDetails draft,
        List<ClauseDetails> clauses,
        @Nullable UUID after) {

    public WorkingClausesPage {
        clauses = List.copyOf(clauses);
    }

    public String path() {
        return draft.projectPath() + "/clauses";
    }

    @Nullable
    UUID last() {
        return following().map(ClauseDetails::id).orElse(null);
    }

    int levelOfNext() {
        return following().map(one -> one.said().level()).orElse(1);
    }

    /** After which the new clause will stand, in words. */
    public String place() {
        return following()
                .map(one -> "après « "
                        + (one.said().heading().isEmpty()
                                ? "sans titre"
                                : one.said().heading()) + " »")
                .orElse("au début");
    }

    private Optional<ClauseDetails> following() {
        return clauses.stream()
                .filter(one -> one.id().equals(after))
                .findFirst()
                .or(() -> clauses.isEmpty() ? Optional.empty() : Optional.of(clauses.get(clauses.size() - 1)));
    }
}
