package fr.jalon.account.setup;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

import fr.jalon.account.AccountMails;
import fr.jalon.account.MemberInvited;
import fr.jalon.account.domain.AccountService;
import fr.jalon.account.registration.InvitationService;
import fr.jalon.testing.JalonTest;
import fr.jalon.testing.TestMail;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.test.context.event.ApplicationEvents;
import org.springframework.test.context.event.RecordApplicationEvents;

@JalonTest
@RecordApplicationEvents
class FirstAdminInvitationTest {

    @Autowired
    AccountService accountService;

    @Autowired
    InvitationService invitationService;

    @Autowired
    AccountMails links;

    @Autowired
    ApplicationEvents events;

    @Test
    void whereNobodyIsAdminTheAddressIsInvited() throws InterruptedException {
        AccountService nobody = mock(AccountService.class);
        when(nobody.someoneIsAdmin()).thenReturn(false);

        new FirstAdminInvitation(nobody, invitationService, links, "premiere@installation.example", "smtp.example")
                .run();

        assertThat(TestMail.link("premiere@installation.example", 1)).contains("/invitation?jeton=");
    }

    @Test
    @ExtendWith(OutputCaptureExtension.class)
    void withoutAMailServerTheLinkInTheLogIsTheOnlyOneAndOpens(CapturedOutput log) {
        AccountService nobody = mock(AccountService.class);
        when(nobody.someoneIsAdmin()).thenReturn(false);

        new FirstAdminInvitation(nobody, invitationService, links, "sans-courrier@installation.example", "").run();

        String link = log.getAll().replaceAll("(?s).*sans-courrier@.*?jeton=(\\S+).*", "$1");
        assertThat(invitationService.offer(link))
                .hasValueSatisfying(offer -> assertThat(offer.email()).isEqualTo("sans-courrier@installation.example"));
        UUID waiting = waiting("sans-courrier@installation.example");
        assertThat(events.stream(MemberInvited.class))
                .as("a letter would void the link")
                .noneMatch(invited -> invited.invitationId().equals(waiting));
    }

    @Test
    void aLaterStartRenewsTheSameInvitation() throws InterruptedException {
        AccountService nobody = mock(AccountService.class);
        String logged = "encore-journal@installation.example";
        String mailed = "encore-courrier@installation.example";

        for (int start = 0; start < 3; start++) {
            new FirstAdminInvitation(nobody, invitationService, links, logged, "").run();
            new FirstAdminInvitation(nobody, invitationService, links, mailed, "smtp.example").run();
        }

        assertThat(invitationService.waitingForService())
                .extracting(InvitationService.Waiting::email)
                .containsOnlyOnce(logged, mailed);
        String link = TestMail.link(mailed, 1);
        assertThat(invitationService.offer(link.substring(link.indexOf("jeton=") + 6)))
                .as("a restart does not void the letter that is out")
                .isPresent();
    }

    private UUID waiting(String email) {
        return invitationService.waitingForService().stream()
                .filter(one -> one.email().equals(email))
                .findFirst()
                .orElseThrow()
                .id();
    }

    @Test
    void whereSomebodyIsNothingHappens() {
        assertThat(accountService.someoneIsAdmin()).isTrue();

        new FirstAdminInvitation(accountService, invitationService, links, "seconde@installation.example", "").run();

        assertThat(invitationService.waitingForService())
                .noneMatch(waiting -> waiting.email().equals("seconde@installation.example"));
    }
}
