package fr.jalon.cctp.moderation.web;

import static org.assertj.core.api.Assertions.assertThat;

import fr.jalon.account.Role;
import fr.jalon.account.SignedIn;
import fr.jalon.account.SomePeople;
import fr.jalon.account.domain.Position;
import fr.jalon.cctp.domain.PublishedText;
import fr.jalon.cctp.domain.SomeProjects;
import fr.jalon.cctp.reaction.domain.SomeDialogues;
import fr.jalon.shared.Siren;
import fr.jalon.testing.JalonTest;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

@JalonTest
class ModerationPagesTest {

    private static final Siren AUTHORITY = new Siren("971960042");
    private static final String WORDS = "Le directeur est un incapable notoire.";

    @Autowired
    MockMvcTester mvc;

    @Autowired
    SomePeople people;

    @Autowired
    SomeProjects projects;

    @Autowired
    SomeDialogues dialogues;

    SignedIn author;
    SignedIn agent;
    SignedIn other;
    String dialogue;
    String remark;
    String moderation;

    @BeforeEach
    void aRemark() {
        PublishedText text = dialogues.open(projects.buyer("Claire modérée " + UUID.randomUUID(), AUTHORITY));
        author = people.newCompany("Auteur " + UUID.randomUUID());
        agent = people.join("Agent " + UUID.randomUUID(), Position.service(Role.AGENT));
        other = people.join("Autre agent " + UUID.randomUUID(), Position.service(Role.AGENT));
        dialogue = "/cctp/" + text.draftId();
        remark = dialogues.ask(author, text, WORDS).toString();
        moderation = dialogue + "/remarques/" + remark + "/moderation";
    }

    @Test
    void aRemarkIsHiddenWithAReasonItsAuthorAppealsAndSomebodyElseDecides() {
        assertThat(get(agent, dialogue)).bodyText().contains(WORDS).contains(moderation);
        assertThat(post(agent, moderation, "moderationReason", "Attaque une personne."))
                .hasStatus(302);
        assertThat(get(other, dialogue)).bodyText().doesNotContain("incapable");
        String appeal = dialogue + "/mes-remarques/" + remark + "/recours";
        assertThat(get(author, dialogue + "/mes-remarques"))
                .bodyText()
                .contains("Attaque une personne.")
                .contains(appeal);

        assertThat(post(author, appeal, "appeal", " "))
                .hasStatus(422)
                .bodyText()
                .contains("Dites pourquoi votre remarque");
        assertThat(post(author, appeal, "appeal", "Je parle de sa fonction.")).hasStatus(302);
        assertThat(post(author, appeal, "appeal", "Encore.")).hasStatus(409);
        assertThat(get(agent, "/cctp/moderation")).bodyText().contains("recours");

        assertThat(post(agent, moderation + "/decision", "decision", "montrer"))
                .as("who hid it does not decide")
                .hasStatus(409);
        assertThat(post(other, moderation + "/decision", "decision", "confirmer"))
                .hasStatus(422)
                .bodyText()
                .contains("recours");
        assertThat(post(other, moderation + "/decision", "decision", "montrer")).hasStatus(302);
        assertThat(get(other, dialogue)).bodyText().contains(WORDS);
        assertThat(post(other, moderation + "/decision", "decision", "montrer")).hasStatus(404);
    }

    @Test
    void aReasonIsNeededAndAHiddenRemarkIsHiddenOnce() {
        assertThat(post(agent, moderation, "moderationReason", ""))
                .hasStatus(422)
                .bodyText()
                .contains("Dites pourquoi");
        assertThat(post(agent, moderation, "moderationReason", "Attaque.")).hasStatus(302);
        assertThat(post(other, moderation, "moderationReason", "Attaque.")).hasStatus(409);
    }

    @Test
    void nobodyElseAppealsAndNothingSaysWhoWroteIt() {
        assertThat(post(agent, moderation, "moderationReason", "Attaque.")).hasStatus(302);

        assertThat(get(people.newCompany("Étrangère"), dialogue + "/mes-remarques/" + remark + "/recours"))
                .hasStatus(404);
        assertThat(get(agent, moderation)).hasStatusOk().bodyText().doesNotContain(author.name());
        assertThat(get(agent, dialogue + "/remarques/" + UUID.randomUUID() + "/moderation"))
                .hasStatus(404);
    }

    private MvcTestResult get(SignedIn who, String path) {
        return mvc.get().uri(path).with(SomePeople.as(who)).exchange();
    }

    private MvcTestResult post(SignedIn who, String path, String name, String value) {
        return mvc.post().uri(path).param(name, value).with(SomePeople.as(who)).exchange();
    }
}
