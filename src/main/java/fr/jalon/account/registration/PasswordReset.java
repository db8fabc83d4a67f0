package fr.jalon.account.registration;

import fr.jalon.shared.Token;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import org.hibernate.annotations.DynamicUpdate;
import org.jspecify.annotations.Nullable;

/**
 * A request to choose a new password: once, within ten minutes, in the browser that asked or with the code it shows.
 * One for an unknown address has no account and leads nowhere.
 */
@Entity
@DynamicUpdate
@Table(schema = "account", name = "password_reset")
class PasswordReset extends SingleUseLink {

    private static final Duration HOLDS = Duration.ofMinutes(10);
    private static final int CODES_ALLOWED = 5;

    private @Nullable UUID accountId;
    private String browserHash;
    private String codeHash;
    private int wrongCodes;

    private @Nullable Instant usedAt;

    /** For Hibernate. */
    @SuppressWarnings("NullAway.Init")
    protected PasswordReset() {}

    /** @param browser the secret of the browser that asks, as its cookie keeps it */
    PasswordReset(UUID id, @Nullable UUID accountId, String browser, Instant now) {
        super(id, now, HOLDS);
        this.accountId = accountId;
        this.browserHash = Token.hash(browser);
        this.codeHash = Token.hash(Token.code(browser));
    }

    @Override
    boolean isOpen(Instant now) {
        return usedAt == null && holds(now) && wrongCodes < CODES_ALLOWED;
    }

    boolean isAskedBy(@Nullable String browser) {
        return browser != null && browserHash.equals(Token.hash(browser));
    }

    /** Tries a code; five wrong ones close the request. */
    boolean tryCode(String code) {
        boolean right = codeHash.equals(Token.hash(code));
        if (!right) {
            wrongCodes++;
        }
        return right;
    }

    void use(Instant now) {
        if (!isOpen(now)) {
            throw new IllegalStateException("Used " + usedAt + ", expires " + expiresAt() + ", wrong " + wrongCodes);
        }
        usedAt = now;
    }

    @Nullable
    UUID accountId() {
        return accountId;
    }
}
