package fr.jalon.account.entry;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import org.hibernate.annotations.DynamicUpdate;
import org.jspecify.annotations.Nullable;

/** An account's wish to move to another address, waiting for that mailbox to confirm. */
@Entity
@DynamicUpdate
@Table(schema = "account", name = "email_change")
class EmailChange {

    private static final Duration HOLDS = Duration.ofHours(24);

    @Id
    private UUID id;

    private UUID accountId;
    private String email;
    private Instant createdAt;
    private Instant expiresAt;
    /** Written by {@code link} when a letter is, past the version: no reason to refuse what a person does meanwhile. */
    private @Nullable String tokenHash;

    private @Nullable Instant usedAt;

    @Version
    private @Nullable Long version;

    /** For Hibernate. */
    @SuppressWarnings("NullAway.Init")
    protected EmailChange() {}

    EmailChange(UUID id, UUID accountId, String email, Instant now) {
        this.id = id;
        this.accountId = accountId;
        this.email = email.strip();
        this.createdAt = now;
        this.expiresAt = now.plus(HOLDS);
    }

    boolean isOpen(Instant now) {
        return usedAt == null && now.isBefore(expiresAt);
    }

    void use(Instant now) {
        if (!isOpen(now)) {
            throw new IllegalStateException("Used " + usedAt + ", expires " + expiresAt);
        }
        usedAt = now;
    }

    UUID id() {
        return id;
    }

    UUID accountId() {
        return accountId;
    }

    String email() {
        return email;
    }

    Instant expiresAt() {
        return expiresAt;
    }
}
