package fr.jalon.account.registration;

import fr.jalon.site.Aggregate;
import jakarta.persistence.MappedSuperclass;
import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What a link in a mail opens, once and for a time. */
@MappedSuperclass
abstract class SingleUseLink extends Aggregate {

    private Instant createdAt;
    private Instant expiresAt;
    /** Written by {@code link} when a mail is, past the version: no reason to refuse what a person does meanwhile. */
    private @Nullable String tokenHash;

    /** For Hibernate. */
    @SuppressWarnings("NullAway.Init")
    protected SingleUseLink() {}

    SingleUseLink(UUID id, Instant now, Duration holds) {
        super(id);
        this.createdAt = now;
        this.expiresAt = now.plus(holds);
    }

    /** Whether it has neither been used nor expired. */
    abstract boolean isOpen(Instant now);

    boolean holds(Instant now) {
        return now.isBefore(expiresAt);
    }

    void holdUntil(Instant later) {
        expiresAt = later;
    }

    boolean isYounger(Duration age, Instant now) {
        return now.isBefore(createdAt.plus(age));
    }

    Instant expiresAt() {
        return expiresAt;
    }
}
