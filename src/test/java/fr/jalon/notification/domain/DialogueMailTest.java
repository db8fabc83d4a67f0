package fr.jalon.notification.domain;

import static org.assertj.core.api.Assertions.assertThat;

import fr.jalon.account.Colleagues;
import fr.jalon.account.CompanyRounds;
import fr.jalon.account.CompanyScope;
import fr.jalon.account.SignedIn;
import fr.jalon.account.SomePeople;
import fr.jalon.account.domain.CompanyProfileService;
import fr.jalon.account.domain.Position;
import fr.jalon.cctp.AnswersPublished;
import fr.jalon.cctp.Dialogues;
import fr.jalon.cctp.DraftEnded;
import fr.jalon.cctp.DraftPublished;
import fr.jalon.cctp.domain.ClauseWords;
import fr.jalon.cctp.domain.PublishedText;
import fr.jalon.cctp.reaction.domain.FollowService;
import fr.jalon.cctp.reaction.domain.SomeDialogues;
import fr.jalon.notification.domain.MailPreferenceService.Wanted;
import fr.jalon.shared.Department;
import fr.jalon.site.SiteAddress;
import fr.jalon.testing.JalonTest;
import fr.jalon.testing.TestDatabase;
import fr.jalon.testing.TestMail;
import java.util.List;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

@JalonTest
class DialogueMailTest {

    /** Of which no other test publishes a draft. */
    private static final String TRADE = "7722";

    @Autowired
    CompanyRounds rounds;

    @Autowired
    Colleagues colleagues;

    @Autowired
    Dialogues openDialogues;

    @Autowired
    MemberMailService mail;

    @Autowired
    MailPreferenceService preferences;

    @Autowired
    SiteAddress site;

    @Autowired
    SomePeople people;

    @Autowired
    SomeDialogues dialogues;

    @Autowired
    FollowService followService;

    @Autowired
    CompanyProfileService profiles;

    @Autowired
    CompanyScope scope;

    private final JdbcClient jdbc = TestDatabase.get().unwalled(); // letters stand behind a wall

    private DialogueMailListener listener;
    private SignedIn claire;
    private SignedIn concerned;
    private SignedIn elsewhere;
    private SignedIn stopped;
    private PublishedText text;

    @BeforeEach
    void companies() {
        listener = new DialogueMailListener(rounds, colleagues, openDialogues, mail, site);
        claire = people.join("Claire Acheteuse", Position.buyer("971000245", "Ville des annonces"));
        concerned = company("Concernée", "44");
        elsewhere = company("Ailleurs", "13");
        stopped = company("Lassée", "44");
        scope.runAs(
                stopped.company(),
                () -> preferences.save(stopped.membership(), new Wanted(true, 3, true, true, true, false)));
        text = dialogues.open(claire, List.of(new ClauseWords(1, "2", "Semis", SomeDialogues.MOWING)), TRADE);
    }

    @Test
    void aFirstVersionIsToldOnceToCompaniesOfTheTradeAndTerritory() {
        listener.on(new DraftPublished(text.draftId(), 1));
        listener.on(new DraftPublished(text.draftId(), 1));
        assertThat(mails(concerned)).hasSize(1).allMatch(body -> body.contains("/cctp/" + text.draftId()));
        assertThat(mails(concerned).get(0)).contains("Ne plus recevoir les messages sur les projets");
        assertThat(mails(elsewhere)).isEmpty();
        assertThat(mails(stopped)).isEmpty();
    }

    @Test
    void whatComesAfterIsToldToThoseWhoFollow() {
        scope.runAs(elsewhere.company(), () -> followService.follow(text.draftId(), true));
        scope.runAs(concerned.company(), () -> followService.follow(text.draftId(), false));
        dialogues.publish(claire, text.draftId(), 2);
        listener.on(new DraftPublished(text.draftId(), 2));
        listener.on(new AnswersPublished(text.draftId(), 1));
        listener.on(new AnswersPublished(text.draftId(), 1));
        listener.on(new DraftEnded(text.draftId(), true));
        assertThat(mails(elsewhere)).anyMatch(body -> body.contains("la version 2"));
        assertThat(mails(elsewhere)).anyMatch(body -> body.contains("a retiré ce projet"));
        assertThat(mails(elsewhere))
                .filteredOn(body -> body.contains("a répondu à des remarques"))
                .hasSize(1);
        assertThat(mails(concerned)).noneMatch(body -> body.contains("la version 2") || body.contains("a retiré"));
    }

    private SignedIn company(String name, String department) {
        SignedIn owner = people.newCompany(name);
        scope.runAs(owner.company(), () -> profiles.update(List.of(TRADE), List.of(new Department(department)), null));
        return owner;
    }

    /** What that person was sent about this draft, once all that was written has left. */
    private List<String> mails(SignedIn to) {
        Awaitility.await("letters to " + to.email())
                .until(() -> jdbc.sql(
                                "SELECT count(*) = 0 FROM notification.mail WHERE recipient = ? AND sent_at IS NULL")
                        .param(to.email())
                        .query(Boolean.class)
                        .single());
        return TestMail.texts(to.email()).stream()
                .filter(letter -> letter.contains(text.draftId().toString()))
                .toList();
    }
}
