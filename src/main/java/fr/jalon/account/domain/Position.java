package fr.jalon.account.domain;

import fr.jalon.account.Role;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What a membership is for: a role and the organisation it is held in.
 *
 * @param companyId set for OWNER and MEMBER only
 * @param authority the SIREN of the authority, set for BUYER only
 * @param authorityName its name, set with {@code authority}
 */
public record Position(
        Role role,
        @Nullable UUID companyId,
        @Nullable String authority,
        @Nullable String authorityName) {

    public Position {
        if (role.ofCompany() != (companyId != null)) {
            throw new IllegalArgumentException(role + " and company do not go together");
        }
        if ((role == Role.BUYER) != (authority != null) || (authority == null) != (authorityName == null)) {
            throw new IllegalArgumentException(role + " and authority do not go together");
        }
    }

    /** A role in a company. */
    public static Position in(UUID companyId, Role role) {
        return new Position(role, companyId, null, null);
    }

    /** A buyer's mandate. */
    public static Position buyer(String siren, String name) {
        return new Position(Role.BUYER, null, siren, name);
    }

    /** AGENT or ADMIN. */
    public static Position service(Role role) {
        return new Position(role, null, null, null);
    }

    /** Whether both are held in the same place: one person holds one running role per place. */
    public boolean sameAs(Position other) {
        boolean samePlace = Objects.equals(companyId, other.companyId) && Objects.equals(authority, other.authority);
        return samePlace && (role.ofCompany() ? other.role.ofCompany() : role == other.role);
    }
}
