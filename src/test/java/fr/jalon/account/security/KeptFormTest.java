package fr.jalon.account.security;

import static org.assertj.core.api.Assertions.assertThat;

import fr.jalon.account.SignedIn;
import fr.jalon.account.SomePeople;
import fr.jalon.account.Visitors;
import fr.jalon.retroplanning.SomePlans;
import fr.jalon.testing.JalonTest;
import fr.jalon.testing.MovedClock;
import java.time.LocalDateTime;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

/** What was being typed when the session ended is given back, to the same person in the same browser. */
@JalonTest
class KeptFormTest {

    private static final String TEXT = "Le contact rappelle jeudi,\r\nà 14 h : « oui, mais… »";

    @Autowired
    MockMvcTester mvc;

    @Autowired
    SomePeople people;

    @Autowired
    SomePlans plans;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    MovedClock clock;

    SignedIn nadia;
    Visitors browser;
    String comments;

    @BeforeEach
    void somebodyIsWriting() {
        nadia = people.newCompany("Interrompue");
        comments = "/retroplannings/" + plans.early(nadia) + "/commentaires";
        browser = new Visitors(mvc);
        browser.signIn(nadia.email(), SomePeople.PASSWORD);
    }

    @AfterEach
    void now() {
        clock.back();
    }

    @Test
    void aCommentThatCameTooLateIsGivenBackAndSentAfterAll() throws Exception {
        sendTooLate();

        assertThat(browser.signIn(nadia.email(), SomePeople.PASSWORD))
                .redirectedUrl()
                .isEqualTo("/compte/saisie");
        assertThat(browser.open("/compte/saisie"))
                .hasStatusOk()
                .bodyText()
                .contains("<h2>Commentaire</h2>", "Le contact rappelle jeudi,", "name=\"texte\"", "href=\"" + comments);

        Map<String, String> fields = Map.of("texte", TEXT);
        assertThat(browser.post("/compte/saisie", fields))
                .as("the browser sends the same fields there")
                .hasStatus(307)
                .hasHeader("Location", comments);
        assertThat(browser.post(comments, fields)).hasStatus(302);
        assertThat(browser.open(comments)).bodyText().contains("à 14 h : « oui, mais… »");
        assertThat(browser.open("/compte/saisie")).hasStatus(404);
    }

    @Test
    void whoeverSignsInNextInThatBrowserSeesNothingOfIt() {
        sendTooLate();
        SignedIn other = people.newCompany("Suivante");

        assertThat(browser.signIn(other.email(), SomePeople.PASSWORD))
                .redirectedUrl()
                .isEqualTo(comments);
        assertThat(browser.open("/compte/saisie")).hasStatus(404);
    }

    @Test
    void anotherBrowserSeesNothingOfIt() {
        sendTooLate();
        Visitors elsewhere = new Visitors(mvc);

        assertThat(elsewhere.signIn(nadia.email(), SomePeople.PASSWORD))
                .redirectedUrl()
                .isEqualTo("/");
        assertThat(elsewhere.open("/compte/saisie")).hasStatus(404);
    }

    @Test
    void theDatabaseCannotReadIt() {
        sendTooLate();

        assertThat(jdbc.sql("SELECT * FROM account.kept_form WHERE account_id = ? AND content IS NOT NULL")
                        .param(nadia.accountId())
                        .query()
                        .singleRow()
                        .values())
                .allSatisfy(value -> assertThat(value.toString())
                        .doesNotContain("contact", "rappelle", comments, browser.cookie(KeptFormService.COOKIE)));
    }

    @Test
    void itIsEffacedWhenItIsNotWantedAnyMore() {
        sendTooLate();
        browser.signIn(nadia.email(), SomePeople.PASSWORD);

        assertThat(browser.post("/compte/saisie/abandon", Map.of()))
                .redirectedUrl()
                .isEqualTo(comments);
        assertThat(browser.open("/compte/saisie")).hasStatus(404);
    }

    @ParameterizedTest
    @ValueSource(strings = {"/compte/profil/adresse", "/compte/profil/passe"})
    void aPasswordIsNeverKept(String form) {
        browser.loseSession();

        assertThat(browser.post(
                        form,
                        Map.of("email", "a@b.example", "passe", "secret", "passeActuel", "x", "passeNouveau", "y")))
                .redirectedUrl()
                .isEqualTo("/connexion?expiree=oui");
        assertThat(browser.signIn(nadia.email(), SomePeople.PASSWORD))
                .redirectedUrl()
                .isEqualTo("/");
    }

    @Test
    void aButtonThatHoldsNoTextIsNotKept() {
        browser.loseSession();

        assertThat(browser.post("/compte/securite/autres/fin", Map.of()))
                .redirectedUrl()
                .isEqualTo("/connexion?expiree=oui");
    }

    @Test
    void afterTwoDaysItIsGone() {
        sendTooLate();
        clock.to(LocalDateTime.now(clock).plusDays(2).plusHours(1).toString());

        assertThat(browser.signIn(nadia.email(), SomePeople.PASSWORD))
                .redirectedUrl()
                .isEqualTo(comments);
    }

    private void sendTooLate() {
        browser.loseSession();
        assertThat(browser.postFrom(comments, comments, Map.of("texte", TEXT)))
                .hasStatus(302)
                .redirectedUrl()
                .isEqualTo("/connexion?gardee=oui");
        assertThat(browser.open("/connexion?gardee=oui")).bodyText().contains("vous sera rendu");
    }
}
