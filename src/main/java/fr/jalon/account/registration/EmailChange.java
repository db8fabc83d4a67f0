package fr.jalon.account.registration;

import fr.jalon.shared.EmailAddress;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import org.hibernate.annotations.DynamicUpdate;
import org.jspecify.annotations.Nullable;

/** An account's wish to move to another address, waiting for that mailbox to confirm. */
@Entity
@DynamicUpdate
@Table(schema = "account", name = "email_change")
class EmailChange extends SingleUseLink {

    private static final Duration HOLDS = Duration.ofHours(24);

    private UUID accountId;
    private String email;

    private @Nullable Instant usedAt;

    /** Where the account was before; null until it has moved. */
    private @Nullable String formerEmail;

    /** For Hibernate. */
    @SuppressWarnings("NullAway.Init")
    protected EmailChange() {}

    EmailChange(UUID id, UUID accountId, String email, Instant now) {
        super(id, now, HOLDS);
        this.accountId = accountId;
        this.email = EmailAddress.kept(email);
    }

    @Override
    boolean isOpen(Instant now) {
        return usedAt == null && holds(now);
    }

    /** @param formerEmail the address that the account leaves */
    void use(String formerEmail, Instant now) {
        if (!isOpen(now)) {
            throw new IllegalStateException("Used " + usedAt + ", expires " + expiresAt());
        }
        usedAt = now;
        this.formerEmail = formerEmail;
    }

    UUID accountId() {
        return accountId;
    }

    @Nullable
    String formerEmail() {
        return formerEmail;
    }

    String email() {
        return email;
    }
}
