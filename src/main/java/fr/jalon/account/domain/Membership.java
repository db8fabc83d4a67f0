package fr.jalon.account.domain;

import fr.jalon.account.Role;
import fr.jalon.site.Aggregate;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A role that a person holds, for a company, for an authority or for the service itself. It ends, it is not deleted:
 * whoever did something under it keeps their name.
 */
@Entity
@Table(schema = "account", name = "membership")
class Membership extends Aggregate {

    private UUID accountId;

    @Enumerated(EnumType.STRING)
    private Role role;

    private @Nullable UUID companyId;
    private @Nullable String authority;
    private @Nullable String authorityName;
    private @Nullable String givenAuthority;
    private @Nullable String givenName;
    private Instant createdAt;
    private @Nullable Instant endedAt;

    /** For Hibernate. */
    @SuppressWarnings("NullAway.Init")
    protected Membership() {}

    Membership(UUID id, UUID accountId, Position position, Instant now) {
        super(id);
        this.accountId = accountId;
        this.role = position.role();
        this.companyId = position.companyId();
        this.authority = position.authority();
        this.authorityName = position.authorityName();
        this.createdAt = now;
    }

    void end(Instant now) {
        if (endedAt != null) {
            throw new IllegalStateException("Ended already, on " + endedAt);
        }
        endedAt = now;
    }

    /** A colleague becomes an owner of the company; an owner stays one. */
    void makeOwner() {
        if (endedAt != null || !role.ofCompany()) {
            throw new IllegalStateException(role + ", ended " + endedAt);
        }
        role = Role.OWNER;
    }

    /** The authority of a mandate was merged into that one, or that one into yet another. */
    void standIn(String siren, String name) {
        if (givenAuthority == null) {
            givenAuthority = authority;
            givenName = authorityName;
        }
        authority = siren;
        authorityName = name;
    }

    /** The authority of a mandate is its own again. */
    void standForItself() {
        if (givenAuthority != null) {
            authority = givenAuthority;
            authorityName = givenName;
            givenAuthority = null;
            givenName = null;
        }
    }

    /** For which authority a mandate was given. */
    String givenAuthority() {
        return Objects.requireNonNull(givenAuthority == null ? authority : givenAuthority, "no mandate");
    }

    boolean isFor(String siren) {
        return siren.equals(authority);
    }

    UUID accountId() {
        return accountId;
    }

    Role role() {
        return role;
    }

    boolean isRunning() {
        return endedAt == null;
    }

    boolean is(Position position) {
        return new Position(role, companyId, authority, authorityName).sameAs(position);
    }
}
