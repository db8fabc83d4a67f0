package fr.jalon.account.entry;

import fr.jalon.account.Role;
import fr.jalon.account.domain.Post;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import org.hibernate.annotations.DynamicUpdate;
import org.jspecify.annotations.Nullable;

/** An invitation to a post: a single-use link that holds for seven days. */
@Entity
@DynamicUpdate
@Table(schema = "account", name = "invitation")
class Invitation {

    private static final Duration HOLDS = Duration.ofDays(7);

    @Id
    private UUID id;

    private String email;

    @Enumerated(EnumType.STRING)
    private Role role;

    private @Nullable UUID companyId;
    private @Nullable String authority;
    private @Nullable String authorityName;
    private @Nullable UUID invitedBy;
    private Instant createdAt;
    private Instant expiresAt;
    /** Written by {@code link} when a letter is, past the version: no reason to refuse what a person does meanwhile. */
    private @Nullable String tokenHash;

    private @Nullable Instant acceptedAt;
    private @Nullable Instant withdrawnAt;

    @Version
    private @Nullable Long version;

    /** For Hibernate. */
    @SuppressWarnings("NullAway.Init")
    protected Invitation() {}

    Invitation(UUID id, String email, Post post, @Nullable UUID invitedBy, Instant now) {
        this.id = id;
        this.email = email.strip();
        this.role = post.role();
        this.companyId = post.companyId();
        this.authority = post.authority();
        this.authorityName = post.authorityName();
        this.invitedBy = invitedBy;
        this.createdAt = now;
        this.expiresAt = now.plus(HOLDS);
    }

    boolean isOpen(Instant now) {
        return acceptedAt == null && withdrawnAt == null && now.isBefore(expiresAt);
    }

    void accept(Instant now) {
        demandOpen(now);
        acceptedAt = now;
    }

    void withdraw(Instant now) {
        demandOpen(now);
        withdrawnAt = now;
    }

    private void demandOpen(Instant now) {
        if (!isOpen(now)) {
            throw new IllegalStateException(
                    "Accepted " + acceptedAt + ", withdrawn " + withdrawnAt + ", expires " + expiresAt);
        }
    }

    UUID id() {
        return id;
    }

    String email() {
        return email;
    }

    Post post() {
        return new Post(role, companyId, authority, authorityName);
    }

    @Nullable
    UUID invitedBy() {
        return invitedBy;
    }

    Instant expiresAt() {
        return expiresAt;
    }
}
