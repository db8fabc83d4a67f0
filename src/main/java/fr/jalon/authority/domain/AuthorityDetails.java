package fr.jalon.authority.domain;

import fr.jalon.authority.AuthorityRef;
import fr.jalon.shared.Siren;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * All that the list knows of one authority, or the official register where the list does not know it.
 *
 * @param corrected the facts that an admin has settled
 * @param mergedInto the one that stands for it; null while it stands for itself
 * @param merged those it stands for
 * @param born those that were born of it
 * @param seen its version; zero where it has none yet
 * @param listed false where the register alone knows it
 */
public record AuthorityDetails(
        Siren siren,
        AuthorityFacts facts,
        Set<AuthorityField> corrected,
        @Nullable LocalDate closedOn,
        @Nullable String closedReason,
        @Nullable AuthorityRef successor,
        @Nullable AuthorityRef mergedInto,
        @Nullable AuthorityRef splitFrom,
        List<AuthorityRef> merged,
        List<AuthorityRef> born,
        long seen,
        boolean listed) {

    static AuthorityDetails registered(Siren siren, AuthorityFacts facts) {
        return new AuthorityDetails(
                siren, facts, Set.of(), null, null, null, null, null, List.of(), List.of(), 0, false);
    }

    /** Whether something can still be done with it. */
    public boolean isOpen() {
        return closedOn == null && mergedInto == null;
    }
}
