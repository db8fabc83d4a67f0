package fr.jalon.account.domain;

import fr.jalon.shared.EmailAddress;
import fr.jalon.site.Aggregate;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A person who can sign in. What the person may do hangs on memberships. */
@Entity
@Table(schema = "account", name = "account")
class Account extends Aggregate {

    private String email;
    private String name;
    private String passwordHash;
    private Instant passwordChangedAt;
    private @Nullable Instant disabledAt;
    private Instant createdAt;

    /** For Hibernate. */
    @SuppressWarnings("NullAway.Init")
    protected Account() {}

    Account(UUID id, String email, String name, String passwordHash, Instant now) {
        super(id);
        this.email = EmailAddress.kept(email);
        this.name = name.strip();
        this.passwordHash = passwordHash;
        this.passwordChangedAt = now;
        this.createdAt = now;
    }

    void rename(String newName) {
        name = newName.strip();
    }

    /** The address has been confirmed by whoever calls this. */
    void moveTo(String confirmedEmail) {
        email = EmailAddress.kept(confirmedEmail);
    }

    void choosePassword(String newHash, Instant now) {
        passwordHash = newHash;
        passwordChangedAt = now;
    }

    void disable(Instant now) {
        if (disabledAt != null) {
            throw new IllegalStateException("Disabled already, since " + disabledAt);
        }
        disabledAt = now;
    }

    void enable() {
        if (disabledAt == null) {
            throw new IllegalStateException("Not disabled");
        }
        disabledAt = null;
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

    boolean isDisabled() {
        return disabledAt != null;
    }
}
