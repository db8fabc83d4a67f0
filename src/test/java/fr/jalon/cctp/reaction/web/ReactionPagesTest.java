package fr.jalon.cctp.reaction.web;

import static org.assertj.core.api.Assertions.assertThat;

import fr.jalon.account.Role;
import fr.jalon.account.SignedIn;
import fr.jalon.account.SomePeople;
import fr.jalon.account.domain.Position;
import fr.jalon.cctp.domain.PublishedText;
import fr.jalon.cctp.reaction.domain.SomeDialogues;
import fr.jalon.testing.JalonTest;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

@JalonTest
class ReactionPagesTest {

    @Autowired
    MockMvcTester mvc;

    @Autowired
    SomePeople people;

    @Autowired
    SomeDialogues dialogues;

    SignedIn claire;
    SignedIn nadia;
    SignedIn hugo;
    PublishedText text;
    String path;
    UUID mowing;

    @BeforeEach
    void aDialogue() {
        claire = people.join("Claire Acheteuse", Position.buyer("971000203", "Ville des dialogues"));
        nadia = people.newCompany("Fauchage Zénobie");
        hugo = people.newCompany("Rivale");
        text = dialogues.open(claire);
        path = "/cctp/" + text.draftId();
        mowing = SomeDialogues.clause(text, "2");
    }

    @Test
    void aDraftIsReadClauseByClause() {
        assertThat(get(nadia, "/cctp")).hasStatusOk().bodyText().contains(path);
        assertThat(get(nadia, path))
                .hasStatusOk()
                .bodyText()
                .contains("id=\"clause-" + mowing + "\"")
                .contains("60\u00a0%")
                .contains("aucune remarque pour l’instant")
                .contains("(heure de Paris)")
                .contains("Réagir");
        assertThat(get(claire, path))
                .hasStatusOk()
                .bodyText()
                .contains("/cctp/projets/" + text.draftId())
                .doesNotContain("Réagir");
        assertThat(get(nadia, path + "/versions/2")).hasStatus(404);
        assertThat(get(nadia, "/cctp/" + UUID.randomUUID())).hasStatus(404);
    }

    @Test
    void aRemarkOnAPassageIsReceivedAndShownUnderAPseudonym() {
        assertThat(get(nadia, path + "/remarques/nouvelle?clause=" + mowing + "&citation=realise+douze+passages"))
                .hasStatusOk()
                .bodyText()
                .contains(">r&eacute;alise douze passages</textarea>")
                .contains("<mark>réalise douze passages</mark>");
        MvcTestResult sent = send(
                "remarkKind", "ALTERNATIVE",
                "remarkQuote", "réalise douze passages",
                "remarkWords", "L’été est sec.",
                "remarkWording", "réalise huit passages",
                "remarkCost", "DOWN",
                "costFrom", "5",
                "costTo", "7,5");
        assertThat(sent).hasStatus(302);
        String own = location(sent);
        assertThat(own).startsWith(path + "/mes-remarques?recue=");
        assertThat(get(nadia, own))
                .hasStatusOk()
                .bodyText()
                .contains("Votre remarque est reçue")
                .contains("<del>douze</del><ins>huit</ins>")
                .contains("Empreinte");
        assertThat(get(hugo, path))
                .hasStatusOk()
                .bodyText()
                .contains("<mark>réalise douze passages</mark>")
                .contains("L’été est sec.")
                .contains("coût en baisse, 5 à 7,5\u00a0%")
                .contains("Donner votre avis")
                .doesNotContain("Zénobie")
                .doesNotContain("Nadia Fauchage");
        String receipt = body(get(nadia, own)).replaceAll("(?s).*href=\"([^\"]*recepisse.txt)\".*", "$1");
        assertThat(get(nadia, receipt)).hasStatusOk().bodyText().contains("L’été est sec.");
        assertThat(get(hugo, receipt)).hasStatus(404);
    }

    @Test
    void wordsThatStandTwiceAreAskedAbout() {
        String[] typed = {"remarkKind", "CLARIFICATION", "remarkQuote", "douze passages", "remarkWords", "Combien ?"};
        assertThat(send(typed))
                .hasStatus(422)
                .bodyText()
                .contains("dites duquel vous parlez")
                .contains("value=\"21\"")
                .contains(">Combien ?</textarea>");
        assertThat(send(plus(typed, "place", "21"))).hasStatus(302);
        assertThat(send("remarkKind", "CLARIFICATION", "remarkQuote", "treize passages", "remarkWords", "Combien ?"))
                .hasStatus(422)
                .bodyText()
                .contains("ne se trouvent pas");
    }

    @Test
    void whatCannotBeSentIsSaidAndNothingTypedIsLost() {
        assertThat(send(
                        "remarkWords",
                        "",
                        "costFrom",
                        "beaucoup",
                        "remarkCost",
                        "DOWN",
                        "remarkWording",
                        "Autre chose"))
                .hasStatus(422)
                .bodyText()
                .contains("Dites de quelle nature")
                .contains("Écrivez votre question")
                .contains("Ce pourcentage ne se lit pas")
                .contains("Autre chose");
        assertThat(send("remarkKind", "ALTERNATIVE", "remarkWords", "Mieux.", "remarkWording", SomeDialogues.MOWING))
                .as("the words of the clause, left as they were filled in")
                .hasStatus(422)
                .bodyText()
                .contains("Écrivez la rédaction que vous proposez");
    }

    @Test
    void whatTellsWhoOneIsHasToBeTakenOutOrKept() {
        String[] typed = {
            "remarkKind",
            "SERVICE_SOLUTION",
            "remarkWords",
            "Chez Fauchage Zénobie (02 40 11 22 33), près du 3 rue du Port."
        };
        assertThat(send(typed))
                .hasStatus(422)
                .bodyText()
                .contains("Ceci peut vous faire reconnaître")
                .contains("Je garde «\u00a0Fauchage Zénobie\u00a0»")
                .contains("Je garde «\u00a002 40 11 22 33\u00a0»")
                .as("the draft says it itself")
                .doesNotContain("Je garde «\u00a03 rue du Port");
        assertThat(send(plus(typed, "confirmed", "COMPANY:Fauchage Zénobie"))).hasStatus(422);
        assertThat(send("remarkKind", "SERVICE_SOLUTION", "remarkWords", "Nous le faisons ailleurs."))
                .hasStatus(302);
    }

    @Test
    void aRemarkSentTwiceIsReceivedOnce() {
        String[] typed = {"remarkKind", "CLARIFICATION", "remarkWords", "Et les jours fériés ?"};
        assertThat(location(send(typed))).isEqualTo(location(send(typed)));
        assertThat(get(hugo, path)).bodyText().contains("1\u00a0remarque de 1\u00a0entreprise");
    }

    @Test
    void aRemarkIsCompletedAndTakenBack() {
        UUID remark = dialogues.ask(nadia, text, "Pourquoi douze ?");
        String own = path + "/mes-remarques/" + remark;
        assertThat(post(nadia, own + "/complement", "addition", "")).hasStatus(422);
        assertThat(post(nadia, own + "/complement", "addition", "Je m’appelle Nadia Fauchage Zénobie."))
                .hasStatus(422)
                .bodyText()
                .contains("Ceci peut vous faire reconnaître");
        assertThat(post(nadia, own + "/complement", "addition", "Et en hiver ?"))
                .hasStatus(302);
        assertThat(get(hugo, path)).bodyText().contains("Et en hiver ?");
        assertThat(post(hugo, own + "/retrait")).hasStatus(404);
        assertThat(post(nadia, own + "/retrait")).hasStatus(302);
        assertThat(post(nadia, own + "/retrait")).hasStatus(409);
        assertThat(get(hugo, path))
                .bodyText()
                .doesNotContain("Pourquoi douze ?")
                .doesNotContain("Et en hiver ?");
        assertThat(get(nadia, path + "/mes-remarques")).bodyText().contains("retirée le");
    }

    @Test
    void othersSayHowMuchItMatters() {
        UUID remark = dialogues.ask(nadia, text, "Pourquoi douze ?");
        String rating = path + "/remarques/" + remark + "/avis";
        assertThat(post(hugo, rating, "importance", "MUST", "cetteVersion", "NOT_MET"))
                .hasStatus(302);
        assertThat(post(hugo, rating, "importance", "NICE", "cetteVersion", "NOT_MET"))
                .hasStatus(302);
        assertThat(get(claire, path))
                .bodyText()
                .contains("1\u00a0autre entreprise")
                .contains("1 souhaitable")
                .contains("0 oui, 1 non");
        assertThat(body(get(hugo, path))).contains("?avis=" + remark).doesNotContain("rating-form");
        assertThat(body(get(hugo, path + "?avis=" + remark))).containsOnlyOnce("rating-form");
        assertThat(post(hugo, rating, "importance", "énorme"))
                .hasStatus(422)
                .bodyText()
                .containsOnlyOnce("rating-form");
        assertThat(post(nadia, rating, "importance", "MUST")).as("one’s own").hasStatus(409);
        assertThat(post(hugo, path + "/remarques/" + UUID.randomUUID() + "/avis", "importance", "MUST"))
                .hasStatus(404);
    }

    @Test
    void closedMeansClosed() {
        UUID remark = dialogues.ask(nadia, text, "Pourquoi douze ?");
        dialogues.end(claire, text.draftId());
        assertThat(get(nadia, path))
                .hasStatusOk()
                .bodyText()
                .contains("Le besoin a changé.")
                .doesNotContain("Réagir");
        assertThat(get(nadia, path + "/remarques/nouvelle")).hasStatus(409);
        assertThat(send("remarkKind", "CLARIFICATION", "remarkWords", "Trop tard"))
                .hasStatus(409)
                .bodyText()
                .contains("Trop tard");
        assertThat(post(nadia, path + "/mes-remarques/" + remark + "/retrait")).hasStatus(409);
    }

    @Test
    void aVersionThatCameMeanwhileIsToldAndNothingTypedIsLost() {
        dialogues.publish(claire, text.draftId(), 2);
        assertThat(send("version", "1", "remarkKind", "CLARIFICATION", "remarkWords", "De la version 1"))
                .hasStatus(409)
                .bodyText()
                .contains("La version 2")
                .contains("De la version 1");
        assertThat(get(nadia, path + "/versions/1"))
                .hasStatusOk()
                .bodyText()
                .contains("Vous lisez une version ancienne");
    }

    @Test
    void acompanyFollowsADialogueOrNot() {
        assertThat(post(nadia, path + "/suivi", "suivre", "true")).hasStatus(302);
        assertThat(get(nadia, path)).bodyText().contains("Ne plus suivre ce dialogue");
        assertThat(get(hugo, path)).bodyText().doesNotContain("Ne plus suivre");
        assertThat(post(nadia, path + "/suivi", "suivre", "false")).hasStatus(302);
        assertThat(get(nadia, path)).bodyText().contains("Suivre ce dialogue").doesNotContain("Ne plus suivre");
    }

    @Test
    void colleaguesReadTheirCompanysRemarks() {
        dialogues.ask(nadia, text, "Pourquoi douze ?");
        SignedIn karim = people.join("Karim", Position.in(nadia.company(), Role.MEMBER));
        assertThat(get(karim, path + "/mes-remarques")).hasStatusOk().bodyText().contains("Pourquoi douze ?");
        assertThat(get(hugo, path + "/mes-remarques")).hasStatusOk().bodyText().contains("Rien encore");
    }

    private MvcTestResult send(String... typed) {
        return post(nadia, path + "/remarques/nouvelle", plus(typed, "about", mowing.toString()));
    }

    private static String[] plus(String[] typed, String name, String value) {
        String[] all = java.util.Arrays.copyOf(typed, typed.length + 2);
        all[typed.length] = name;
        all[typed.length + 1] = value;
        return all;
    }

    private MvcTestResult get(SignedIn who, String address) {
        return mvc.get()
                .uri(java.net.URI.create(address))
                .with(SomePeople.as(who))
                .exchange();
    }

    private MvcTestResult post(SignedIn who, String address, String... typed) {
        MockMvcTester.MockMvcRequestBuilder request = mvc.post().uri(address).with(SomePeople.as(who));
        for (int i = 0; i < typed.length; i += 2) {
            request.param(typed[i], typed[i + 1]);
        }
        return request.exchange();
    }

    private static String location(MvcTestResult result) {
        return String.valueOf(result.getResponse().getHeader("Location"));
    }

    private static String body(MvcTestResult result) {
        try {
            return result.getResponse().getContentAsString();
        } catch (java.io.UnsupportedEncodingException e) {
            throw new AssertionError(e);
        }
    }
}
