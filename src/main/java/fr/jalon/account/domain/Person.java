package fr.jalon.account.domain;

import fr.jalon.account.Role;
import fr.jalon.account.SignedIn;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** An enabled account with its running roles, oldest first. */
public record Person(UUID accountId, String name, String email, List<Held> held) {

    public Person {
        held = List.copyOf(held);
    }

    /** A running role. */
    public record Held(
            UUID membershipId,
            Role role,
            @Nullable UUID companyId,
            @Nullable String organisation,
            @Nullable String authority) {

        /** As it is shown: {@code Atelier du Sillon (responsable)}. */
        public String label() {
            return organisation == null ? role.label() : organisation + " (" + role.inSentence() + ")";
        }
    }

    /** This person acting in the given role; empty when the role is not (or no longer) held. */
    public Optional<SignedIn> in(UUID membershipId) {
        return held.stream()
                .filter(one -> one.membershipId().equals(membershipId))
                .map(this::acting)
                .findFirst();
    }

    /** This person acting in the oldest role, or in none. */
    public SignedIn byDefault() {
        return held.isEmpty()
                ? new SignedIn(accountId, name, email, null, null, null, null, null)
                : acting(held.get(0));
    }

    private SignedIn acting(Held role) {
        return new SignedIn(
                accountId,
                name,
                email,
                role.membershipId(),
                role.role(),
                role.companyId(),
                role.organisation(),
                role.authority());
    }
}
