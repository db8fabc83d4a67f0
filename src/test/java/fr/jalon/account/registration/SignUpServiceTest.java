package fr.jalon.account.registration;

import static org.assertj.core.api.Assertions.assertThat;

import fr.jalon.account.EmailConfirmationRequested;
import fr.jalon.account.SomePeople;
import fr.jalon.testing.AtOnce;
import fr.jalon.testing.JalonTest;
import fr.jalon.testing.TestMail;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.context.event.ApplicationEvents;
import org.springframework.test.context.event.RecordApplicationEvents;

@JalonTest
@RecordApplicationEvents
class SignUpServiceTest {

    @Autowired
    SignUpService signUpService;

    @Autowired
    ApplicationEvents events;

    @Test
    void aMailboxGetsFiveLettersADayFromOneAddressAndThirtyInAll() {
        for (int i = 0; i < 7; i++) {
            request(i % 2 == 0 ? "pleine@inscription.example" : "Pleine@inscription.example", "192.0.2.1");
        }
        assertThat(events.stream(EmailConfirmationRequested.class)).hasSize(5);

        for (int i = 0; i < 30; i++) {
            request("pleine@inscription.example", "198.51.100." + i);
        }
        assertThat(events.stream(EmailConfirmationRequested.class)).hasSize(5 + 30 - 7);
    }

    @Test
    void ofFourClicksOnTheLinkOneOpensTheAccount() throws Exception {
        request("clics@inscription.example");
        String link = TestMail.link("clics@inscription.example", 1);
        String token = link.substring(link.indexOf("jeton=") + 6);

        List<SignUpService.Outcome> outcomes = AtOnce.times(4, () -> signUpService.confirm(token));

        assertThat(outcomes)
                .containsExactlyInAnyOrder(
                        SignUpService.Outcome.WELCOME,
                        SignUpService.Outcome.VOID,
                        SignUpService.Outcome.VOID,
                        SignUpService.Outcome.VOID);
    }

    private void request(String email) {
        request(email, "192.0.2.1");
    }

    private void request(String email, String network) {
        signUpService.request(email, "Lucie", "{noop}hash", SomePeople.nextSiret(), "Vertige", network);
    }
}
