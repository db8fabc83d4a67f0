package fr.jalon.account.registration;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.jalon.account.Role;
import fr.jalon.account.domain.Position;
import fr.jalon.shared.Siret;
import fr.jalon.shared.Token;
import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** How long links hold, and that each serves once. */
class LinksTest {

    private static final Instant NOON = Instant.parse("2026-11-21T12:00:00Z");

    private final String browser = Token.next();

    @Test
    void aResetHoldsForTenMinutes() {
        PasswordReset reset = reset();

        assertThat(reset.isOpen(NOON.plus(Duration.ofMinutes(10)).minusMillis(1)))
                .isTrue();
        assertThat(reset.isOpen(NOON.plus(Duration.ofMinutes(10)))).isFalse();
    }

    @Test
    void aResetServesOnce() {
        PasswordReset reset = reset();
        reset.use(NOON);

        assertThat(reset.isOpen(NOON)).isFalse();
        assertThatThrownBy(() -> reset.use(NOON)).isInstanceOf(IllegalStateException.class);
    }

    @Test
    void aResetKnowsTheBrowserThatAskedAndItsCodeOnly() {
        PasswordReset reset = reset();

        assertThat(reset.isAskedBy(browser)).isTrue();
        assertThat(reset.isAskedBy(Token.next())).isFalse();
        assertThat(reset.isAskedBy(null)).isFalse();
        assertThat(reset.tryCode(Token.code(browser))).isTrue();
    }

    @Test
    void fiveWrongCodesCloseAReset() {
        PasswordReset reset = reset();
        for (int i = 0; i < 4; i++) {
            assertThat(reset.tryCode("not a code")).isFalse();
            assertThat(reset.isOpen(NOON)).isTrue();
        }

        reset.tryCode("not a code");

        assertThat(reset.isOpen(NOON)).isFalse();
    }

    @Test
    void anInvitationHoldsForSevenDaysAndServesOnce() {
        Invitation invitation = invitation();
        assertThat(invitation.isOpen(NOON.plus(Duration.ofDays(7)).minusMillis(1)))
                .isTrue();
        assertThat(invitation.isOpen(NOON.plus(Duration.ofDays(7)))).isFalse();

        invitation.accept(NOON);

        assertThat(invitation.isOpen(NOON)).isFalse();
        assertThatThrownBy(() -> invitation.withdraw(NOON)).isInstanceOf(IllegalStateException.class);
    }

    @Test
    void aWithdrawnInvitationCannotBeAccepted() {
        Invitation invitation = invitation();
        invitation.withdraw(NOON);

        assertThatThrownBy(() -> invitation.accept(NOON)).isInstanceOf(IllegalStateException.class);
    }

    @Test
    void aSignUpAndAnAddressHoldForADay() {
        SignUp signUp = new SignUp(
                UUID.randomUUID(), "a@b.fr", "Nadia", "hash", new Siret("99041527500017"), "Sillon", "", NOON);
        EmailChange change = new EmailChange(UUID.randomUUID(), UUID.randomUUID(), "a@b.fr", NOON);
        Instant later = NOON.plus(Duration.ofHours(24));

        assertThat(signUp.isOpen(later.minusMillis(1))).isTrue();
        assertThat(signUp.isOpen(later)).isFalse();
        assertThat(change.isOpen(later.minusMillis(1))).isTrue();
        assertThat(change.isOpen(later)).isFalse();
        assertThatThrownBy(() -> signUp.confirm(later)).isInstanceOf(IllegalStateException.class);
        assertThatThrownBy(() -> change.use("avant@adresse.example", later)).isInstanceOf(IllegalStateException.class);
    }

    @Test
    void tokensAreLongNeverTheSameAndFitForAnAddress() {
        assertThat(Stream.generate(Token::next).limit(1000))
                .doesNotHaveDuplicates()
                .allMatch(token -> token.matches("[A-Za-z0-9_-]{43}"));
    }

    @Test
    void aCodeIsSixDigitsAndFollowsFromItsSecret() {
        assertThat(Stream.generate(Token::next).limit(1000).map(Token::code)).allMatch(code -> code.matches("\\d{6}"));
        assertThat(Token.code(browser)).isEqualTo(Token.code(browser));
        assertThat(Token.hash(browser)).isNotEqualTo(browser).hasSize(64);
    }

    private PasswordReset reset() {
        return new PasswordReset(UUID.randomUUID(), UUID.randomUUID(), browser, NOON);
    }

    private static Invitation invitation() {
        return new Invitation(UUID.randomUUID(), "a@b.fr", Position.in(UUID.randomUUID(), Role.MEMBER), null, NOON);
    }
}
