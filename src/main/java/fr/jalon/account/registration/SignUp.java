package fr.jalon.account.registration;

import fr.jalon.shared.EmailAddress;
import fr.jalon.shared.Siret;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import org.hibernate.annotations.DynamicUpdate;
import org.jspecify.annotations.Nullable;

/** A company's sign-up, waiting for its e-mail address to be confirmed. Until then there is no account. */
@Entity
@DynamicUpdate
@Table(schema = "account", name = "sign_up")
class SignUp extends SingleUseLink {

    private static final Duration HOLDS = Duration.ofHours(24);

    private String email;
    private String name;
    private String passwordHash;
    private String siret;
    private String companyName;

    private @Nullable Instant confirmedAt;

    /** From where it came, as a hash; null in rows of before. */
    private @Nullable String askedFrom;

    /** For Hibernate. */
    @SuppressWarnings("NullAway.Init")
    protected SignUp() {}

    SignUp(
            UUID id,
            String email,
            String name,
            String passwordHash,
            Siret siret,
            String companyName,
            String askedFrom,
            Instant now) {
        super(id, now, HOLDS);
        this.email = EmailAddress.kept(email);
        this.name = name.strip();
        this.passwordHash = passwordHash;
        this.siret = siret.value();
        this.companyName = companyName.strip();
        this.askedFrom = askedFrom;
    }

    @Override
    boolean isOpen(Instant now) {
        return confirmedAt == null && holds(now);
    }

    void confirm(Instant now) {
        if (!isOpen(now)) {
            throw new IllegalStateException("Confirmed on " + confirmedAt + ", expires " + expiresAt());
        }
        confirmedAt = now;
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
}
