package fr.jalon.account.entry;

import fr.jalon.shared.Siret;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import org.hibernate.annotations.DynamicUpdate;
import org.jspecify.annotations.Nullable;

/** A company's sign-up, waiting for its e-mail address to be confirmed. Until then there is no account. */
@Entity
@DynamicUpdate
@Table(schema = "account", name = "sign_up")
class SignUp {

    private static final Duration HOLDS = Duration.ofHours(24);

    @Id
    private UUID id;

    private String email;
    private String name;
    private String passwordHash;
    private String siret;
    private String companyName;
    private Instant createdAt;
    private Instant expiresAt;
    /** Written by {@code link} when a letter is, past the version: no reason to refuse what a person does meanwhile. */
    private @Nullable String tokenHash;

    private @Nullable Instant confirmedAt;

    @Version
    private @Nullable Long version;

    /** For Hibernate. */
    @SuppressWarnings("NullAway.Init")
    protected SignUp() {}

    SignUp(UUID id, String email, String name, String passwordHash, Siret siret, String companyName, Instant now) {
        this.id = id;
        this.email = email.strip();
        this.name = name.strip();
        this.passwordHash = passwordHash;
        this.siret = siret.value();
        this.companyName = companyName.strip();
        this.createdAt = now;
        this.expiresAt = now.plus(HOLDS);
    }

    boolean isOpen(Instant now) {
        return confirmedAt == null && now.isBefore(expiresAt);
    }

    void confirm(Instant now) {
        if (!isOpen(now)) {
            throw new IllegalStateException("Confirmed on " + confirmedAt + ", expires " + expiresAt);
        }
        confirmedAt = now;
    }

    UUID id() {
        return id;
    }

    String email() {
        return email;
    }

    String name() {
        return name;
    }

    String passwordHash() {
        return passwordHash;
    }

    Siret siret() {
        return new Siret(siret);
    }

    String companyName() {
        return companyName;
    }

    Instant expiresAt() {
        return expiresAt;
    }
}
