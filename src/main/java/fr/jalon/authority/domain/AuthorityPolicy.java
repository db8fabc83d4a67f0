package fr.jalon.authority.domain;

import fr.jalon.site.French;
import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** What may be done to an authority, and why not, in a sentence. */
final class AuthorityPolicy {

    private AuthorityPolicy() {}

    /** Since only those that stand today are merged, and only into such, no way leads in a circle. */
    static Optional<String> whyNotMerged(Authority from, Authority into) {
        return from.equals(into)
                ? Optional.of("Une collectivité ne peut pas être réunie à elle-même.")
                : whyGone(from).or(() -> whyGone(into));
    }

    static Optional<String> whyNotClosed(Authority closed, @Nullable Authority successor) {
        Optional<String> gone = whyGone(closed);
        if (gone.isPresent() || successor == null) {
            return gone;
        }
        return closed.equals(successor)
                ? Optional.of("Une collectivité ne peut pas se succéder à elle-même.")
                : whyGone(successor);
    }

    static Optional<String> whyNotSplit(Authority origin, Authority born) {
        if (origin.equals(born)) {
            return Optional.of("Une collectivité ne peut pas être issue d’elle-même.");
        }
        if (born.splitFrom() != null) {
            return Optional.of(
                    born.name() + " est déjà issue d’une autre collectivité : annulez d’abord cette scission.");
        }
        if (born.siren().equals(origin.splitFrom())) {
            return Optional.of(origin.name() + " est elle-même issue de " + born.name() + ".");
        }
        return whyGone(origin).or(() -> whyGone(born));
    }

    static Optional<String> whyNotCorrected(Authority authority) {
        return authority.mergedInto() == null ? Optional.empty() : whyGone(authority);
    }

    /** Whom nothing can be done with, because another stands for it or nobody does. */
    static Optional<String> whyGone(Authority authority) {
        if (authority.mergedInto() != null) {
            return Optional.of(
                    authority.name() + " est déjà réunie à une autre collectivité : annulez d’abord cette fusion.");
        }
        LocalDate closed = authority.closedOn();
        return closed == null
                ? Optional.empty()
                : Optional.of(authority.name() + " est dissoute depuis le " + French.date(closed)
                        + " : annulez d’abord cette dissolution.");
    }
}
