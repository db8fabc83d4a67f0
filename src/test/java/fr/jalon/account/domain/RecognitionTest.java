package fr.jalon.account.domain;

import static org.assertj.core.api.Assertions.assertThat;

import fr.jalon.testing.JalonTest;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.crypto.password.DelegatingPasswordEncoder;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/** Knowing somebody by address and password. */
@JalonTest
class RecognitionTest {

    @Autowired
    AccountService accountService;

    @Autowired
    PasswordEncoder encoder;

    @Autowired
    JdbcClient jdbc;

    /** Whether a transaction was held at each comparison. */
    final List<Boolean> held = new ArrayList<>();

    @BeforeEach
    void hearComparisons() {
        ((DelegatingPasswordEncoder) encoder).setDefaultPasswordEncoderForMatches(new OfOldTimes());
    }

    @AfterEach
    void hearNoMore() {
        ((DelegatingPasswordEncoder) encoder).setDefaultPasswordEncoderForMatches(new Unknown());
    }

    @Test
    void noConnectionWaitsForAHash() {
        UUID account = accountService.createAccount("lent@reconnu.example", "Lent", "{ancien}ouvre-toi");

        assertThat(accountService.isPassword(account, "ouvre-toi")).isTrue();
        assertThat(accountService.authenticate("Lent@reconnu.example", "ouvre-toi"))
                .hasValue(account);
        assertThat(accountService.authenticate("lent@reconnu.example", "faux")).isEmpty();

        assertThat(held).hasSizeGreaterThanOrEqualTo(2).containsOnly(false);
    }

    @Test
    void aPasswordHashedByOldRulesIsHashedAnewOnTheWayIn() {
        UUID account = accountService.createAccount("ancien@reconnu.example", "Ancien", "{ancien}ouvre-toi");

        accountService.authenticate("ancien@reconnu.example", "faux");
        assertThat(hash(account)).startsWith("{ancien}");

        accountService.authenticate("ancien@reconnu.example", "ouvre-toi");
        assertThat(hash(account)).startsWith("{argon2}");
        assertThat(accountService.authenticate("ancien@reconnu.example", "ouvre-toi"))
                .hasValue(account);
    }

    @Test
    void aBarredAccountIsRecognisedNoMore() {
        UUID account = accountService.createAccount("barre@reconnu.example", "Barré", encoder.encode("ouvre-toi"));
        accountService.disable(account);
        assertThat(accountService.authenticate("barre@reconnu.example", "ouvre-toi"))
                .isEmpty();

        accountService.enable(account);
        assertThat(accountService.authenticate("barre@reconnu.example", "ouvre-toi"))
                .hasValue(account);
    }

    private String hash(UUID account) {
        return jdbc.sql("SELECT password_hash FROM account.account WHERE id = ?")
                .param(account)
                .query(String.class)
                .single();
    }

    private final class OfOldTimes implements PasswordEncoder {

        @Override
        public String encode(@Nullable CharSequence password) {
            return "{ancien}" + password;
        }

        @Override
        public boolean matches(@Nullable CharSequence password, @Nullable String hash) {
            held.add(TransactionSynchronizationManager.isActualTransactionActive());
            return encode(password).equals(hash);
        }
    }

    /** As it is without this test: a hash whose rules nobody knows is an error. */
    private static final class Unknown implements PasswordEncoder {

        @Override
        public String encode(@Nullable CharSequence password) {
            throw new IllegalArgumentException("No rules for this hash");
        }

        @Override
        public boolean matches(@Nullable CharSequence password, @Nullable String hash) {
            throw new IllegalArgumentException("No rules for this hash");
        }
    }
}
