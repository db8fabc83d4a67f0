package fr.jalon.notification.domain;

import static org.assertj.core.api.Assertions.assertThat;

import fr.jalon.account.AccountMail;
import fr.jalon.account.AccountMail.Kind;
import fr.jalon.account.Role;
import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class AccountMailWordingTest {

    private static final String LINK = "https://jalon.exemple/lien/abc";
    private static final Instant NOON = Instant.parse("2027-12-06T11:05:00Z");

    @ParameterizedTest
    @EnumSource(Kind.class)
    void everyLetterGoesToItsAddressWithItsLinkAndSaysWhyItCame(Kind kind) {
        Mail mail = AccountMailWording.write(facts(kind, "Nadia", null, null));
        assertThat(mail.to()).isEqualTo("nadia@sillon.fr");
        assertThat(mail.subject()).isNotBlank();
        assertThat(mail.body())
                .startsWith("Bonjour Nadia,")
                .contains(LINK)
                .contains("Vous recevez ce message parce que");
    }

    @Test
    void anUnknownNameIsNotInvented() {
        assertThat(AccountMailWording.write(facts(Kind.CONFIRM_SIGN_UP, null, null, null))
                        .body())
                .startsWith("Bonjour,\n");
    }

    @Test
    void anInvitationSaysWhoInvitesWhereAndAsWhat() {
        Mail mail = AccountMailWording.write(facts(Kind.INVITATION, null, "Atelier du Sillon", Role.MEMBER));
        assertThat(mail.subject()).isEqualTo("Vous êtes invité à rejoindre Atelier du Sillon sur Jalon");
        assertThat(mail.body()).contains("Karim vous invite à agir pour Atelier du Sillon, comme collaborateur.");
    }

    @Test
    void aLinkThatEndsSaysWhenInParis() {
        assertThat(AccountMailWording.write(facts(Kind.RESET, "Nadia", null, null))
                        .body())
                .contains("6 déc. 2027 à 12\u00A0h\u00A005 (heure de Paris)");
    }

    private static AccountMail facts(
            Kind kind, @Nullable String name, @Nullable String organisation, @Nullable Role role) {
        return new AccountMail(kind, "nadia@sillon.fr", name, LINK, NOON, organisation, "Karim", role);
    }
}
