package fr.jalon.account;

import fr.jalon.site.NotFoundException;
import java.io.Serializable;
import java.security.Principal;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Who is signed in and for whom the person acts: the principal of a request. Kept in the session, derived afresh from
 * the database at every request.
 *
 * @param accountId the person
 * @param name the person's name
 * @param email the address the person signs in with
 * @param membershipId the role acted in, null when the person holds none any more
 * @param role null when {@code membershipId} is
 * @param companyId the company acted for, null in the other roles
 * @param organisation the name of the company or authority acted for, null for agents and admins
 * @param authority the SIREN of the authority a buyer acts for, null in the other roles
 */
public record SignedIn(
        UUID accountId,
        String name,
        String email,
        @Nullable UUID membershipId,
        @Nullable Role role,
        @Nullable UUID companyId,
        @Nullable String organisation,
        @Nullable String authority)
        implements Principal, Serializable {

    private static final long serialVersionUID = 1L;

    /** The name under which sessions are found: stable, and no personal data. */
    @Override
    public String getName() {
        return accountId.toString();
    }

    /**
     * The company acted for.
     *
     * @throws NotFoundException when the person acts for none
     */
    public UUID company() {
        return Optional.ofNullable(companyId).orElseThrow(() -> new NotFoundException("company of " + accountId));
    }

    /**
     * The membership acted in.
     *
     * @throws NotFoundException when the person holds none
     */
    public UUID membership() {
        return Optional.ofNullable(membershipId).orElseThrow(() -> new NotFoundException("membership of " + accountId));
    }

    /** Whether the person acts in one of these roles now. */
    public boolean is(Role... roles) {
        for (Role one : roles) {
            if (one == role) {
                return true;
            }
        }
        return false;
    }
}
