package fr.jalon.notification.domain;

import static org.assertj.core.api.Assertions.assertThat;

import fr.jalon.account.SignedIn;
import fr.jalon.cctp.SignOffAsked;
import fr.jalon.cctp.SignOffs;
import fr.jalon.cctp.domain.Buyer;
import fr.jalon.cctp.domain.DraftService;
import fr.jalon.cctp.domain.SomeProjects;
import fr.jalon.cctp.register.domain.SignOffService;
import fr.jalon.cctp.register.domain.SomeClosures;
import fr.jalon.shared.Siren;
import fr.jalon.site.SiteAddress;
import fr.jalon.testing.JalonTest;
import fr.jalon.testing.TestMail;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@JalonTest
class SignOffMailTest {

    private static final Siren AUTHORITY = new Siren("971960141");

    @Autowired
    SignOffs signOffs;

    @Autowired
    SignOffService signOffService;

    @Autowired
    DraftService draftService;

    @Autowired
    MailRepository mailRepository;

    @Autowired
    SiteAddress site;

    @Autowired
    SomeProjects projects;

    @Autowired
    SomeClosures closures;

    private SignOffMailListener listener;
    private SignedIn claire;
    private SignedIn jeanne;
    private UUID draft;

    @BeforeEach
    void aClosedDialogue() {
        listener = new SignOffMailListener(signOffs, mailRepository, site);
        claire = projects.buyer("Claire du visa " + UUID.randomUUID(), AUTHORITY);
        jeanne = projects.buyer("Jeanne du visa " + UUID.randomUUID(), AUTHORITY);
        draft = closures.closed(claire);
    }

    @Test
    void whoIsNamedIsToldOnceOfEachRequest() {
        draftService.secondBuyer(draft, Buyer.of(claire), "Jeanne", jeanne.email());
        signOffService.ask(draft, claire);
        listener.on(new SignOffAsked(draft, 1));
        listener.on(new SignOffAsked(draft, 1));
        assertThat(TestMail.text(jeanne.email(), 1))
                .contains("Bonjour Jeanne", claire.name(), "version 1", "/cctp/projets/" + draft + "/cloture");

        signOffService.sendBack(draft, jeanne, "Relire l’article 3.");
        listener.on(new SignOffAsked(draft, 1));
        signOffService.ask(draft, claire);
        listener.on(new SignOffAsked(draft, 2));
        TestMail.text(jeanne.email(), 2);
        assertThat(TestMail.to(jeanne.email())).hasSize(2);
    }

    @Test
    void nobodyIsToldWhereNobodyIsNamedOrItIsDecided() {
        signOffService.ask(draft, claire);
        assertThat(signOffs.asked(draft, 1)).isEmpty();
        signOffService.sendBack(draft, jeanne, "Relire.");
        draftService.secondBuyer(draft, Buyer.of(claire), "Jeanne", jeanne.email());
        assertThat(signOffs.asked(draft, 1)).isEmpty();
        assertThat(signOffs.asked(UUID.randomUUID(), 1)).isEmpty();
    }
}
