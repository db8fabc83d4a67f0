package fr.jalon.account.registration;

import fr.jalon.account.Role;
import fr.jalon.account.domain.Position;
import fr.jalon.shared.EmailAddress;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import org.hibernate.annotations.DynamicUpdate;
import org.jspecify.annotations.Nullable;

/** An invitation to a post: a single-use link that holds for seven days. */
@Entity
@DynamicUpdate
@Table(schema = "account", name = "invitation")
class Invitation extends SingleUseLink {

    private static final Duration HOLDS = Duration.ofDays(7);

    private String email;

    @Enumerated(EnumType.STRING)
    private Role role;

    private @Nullable UUID companyId;
    private @Nullable String authority;
    private @Nullable String authorityName;
    private @Nullable UUID invitedBy;

    private @Nullable Instant acceptedAt;
    private @Nullable Instant withdrawnAt;

    /** For Hibernate. */
    @SuppressWarnings("NullAway.Init")
    protected Invitation() {}

    Invitation(UUID id, String email, Position position, @Nullable UUID invitedBy, Instant now) {
        super(id, now, HOLDS);
        this.email = EmailAddress.kept(email);
        this.role = position.role();
        this.companyId = position.companyId();
        this.authority = position.authority();
        this.authorityName = position.authorityName();
        this.invitedBy = invitedBy;
    }

    @Override
    boolean isOpen(Instant now) {
        return acceptedAt == null && withdrawnAt == null && holds(now);
    }

    void accept(Instant now) {
        demandOpen(now);
        acceptedAt = now;
    }

    void withdraw(Instant now) {
        demandOpen(now);
        withdrawnAt = now;
    }

    /** Another one takes its place, whether this one still holds or not. */
    void supersede(Instant now) {
        withdrawnAt = now;
    }

    boolean isAccepted() {
        return acceptedAt != null;
    }

    /** It holds for seven days from now; the link that was out is void once a new one is made. */
    void renew(Instant now) {
        demandOpen(now);
        holdUntil(now.plus(HOLDS));
    }

    private void demandOpen(Instant now) {
        if (!isOpen(now)) {
            throw new IllegalStateException(
                    "Accepted " + acceptedAt + ", withdrawn " + withdrawnAt + ", expires " + expiresAt());
        }
    }

    String email() {
        return email;
    }

    Position position() {
        return new Position(role, companyId, authority, authorityName);
    }

    @Nullable
    UUID invitedBy() {
        return invitedBy;
    }
}
