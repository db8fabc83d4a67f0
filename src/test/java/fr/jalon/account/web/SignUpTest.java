package fr.jalon.account.web;

import static org.assertj.core.api.Assertions.assertThat;

import fr.jalon.account.SomePeople;
import fr.jalon.account.Visitors;
import fr.jalon.testing.JalonTest;
import fr.jalon.testing.TestMail;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

@JalonTest
class SignUpTest {

    private static final String PASSWORD = "quatre moineaux sous la pluie";

    @Autowired
    MockMvcTester mvc;

    @Autowired
    SomePeople people;

    Visitors browser;

    @BeforeEach
    void freshBrowser() {
        browser = new Visitors(mvc);
    }

    @Test
    void aCompanySignsUpConfirmsItsAddressAndEnters() throws InterruptedException {
        assertThat(browser.post("/inscription", form(SomePeople.nextSiret().formatted(), "lucie@vertige.example")))
                .hasStatus(302)
                .redirectedUrl()
                .isEqualTo("/inscription/envoyee");
        assertThat(browser.signIn("lucie@vertige.example", PASSWORD))
                .as("nothing exists before the mailbox has answered")
                .hasStatus(422);

        String link = TestMail.link("lucie@vertige.example", 1);
        assertThat(browser.open(link)).hasStatusOk().bodyText().contains("Vertige Élagage");
        assertThat(browser.post("/inscription/confirmation", Map.of("jeton", token(link))))
                .hasStatus(302)
                .redirectedUrl()
                .isEqualTo("/connexion");
        assertThat(browser.signIn("lucie@vertige.example", PASSWORD)).hasStatus(302);
        assertThat(browser.open("/compte/entreprise")).hasStatusOk().bodyText().contains("Vertige Élagage");

        assertThat(browser.post("/inscription/confirmation", Map.of("jeton", token(link))))
                .as("a link serves once")
                .hasStatus(404);
    }

    @Test
    void whatIsWrongIsSaidInTheOrderOfTheForm() {
        String page = body(browser.post("/inscription", Map.of("siret", "1", "passe", "")));

        assertThat(page)
                .containsSubsequence(
                        "href=\"#siret\"",
                        "href=\"#entreprise\"",
                        "href=\"#nom\"",
                        "href=\"#email\"",
                        "href=\"#passe\"");
    }

    @Test
    void theLetterSaysNothingThatAStrangerHasTyped() throws InterruptedException {
        String siret = SomePeople.nextSiret().value();
        browser.post(
                "/inscription",
                Map.of(
                        "siret", siret,
                        "entreprise", "Loterie gagnante",
                        "nom", "gagnez sur http://loterie.example",
                        "email", "cible@vertige.example",
                        "passe", PASSWORD));

        assertThat(TestMail.text("cible@vertige.example", 1))
                .startsWith("Bonjour,")
                .doesNotContain("oterie")
                .contains("/inscription/confirmation?jeton=");
    }

    private static String body(MvcTestResult result) {
        return new String(result.getResponse().getContentAsByteArray(), StandardCharsets.UTF_8);
    }

    @Test
    void lookingAtTheLinkConfirmsNothing() throws InterruptedException {
        browser.post("/inscription", form(SomePeople.nextSiret().value(), "robot@vertige.example"));
        String link = TestMail.link("robot@vertige.example", 1);

        browser.open(link);
        browser.open(link);

        assertThat(browser.signIn("robot@vertige.example", PASSWORD)).hasStatus(422);
    }

    @Test
    void aKnownAddressGetsTheSameAnswerAndALetterThatSaysSo() throws InterruptedException {
        String known = people.newCompany("Déjà là").email();

        assertThat(browser.post("/inscription", form(SomePeople.nextSiret().value(), known)))
                .hasStatus(302)
                .redirectedUrl()
                .isEqualTo("/inscription/envoyee");
        assertThat(TestMail.link(known, 1)).endsWith("/connexion");
    }

    @Test
    void anEstablishmentThatIsHereIsNotFoundedTwice() throws InterruptedException {
        String siret = SomePeople.nextSiret().value();
        browser.post("/inscription", form(siret, "premiere@vertige.example"));
        browser.post("/inscription", form(siret, "seconde@vertige.example"));
        String first = token(TestMail.link("premiere@vertige.example", 1));
        String second = token(TestMail.link("seconde@vertige.example", 1));

        assertThat(browser.post("/inscription/confirmation", Map.of("jeton", first)))
                .hasStatus(302);
        assertThat(browser.post("/inscription/confirmation", Map.of("jeton", second)))
                .hasStatusOk()
                .bodyText()
                .contains("déjà inscrite");
        assertThat(browser.signIn("seconde@vertige.example", PASSWORD)).hasStatus(422);
    }

    @Test
    void whatIsWrongIsSaidAndWhatWasTypedIsKept() {
        var answer = browser.post(
                "/inscription",
                Map.of(
                        "siret", "812 345 678 0001",
                        "entreprise", "Vertige Élagage",
                        "nom", "",
                        "email", "lucie",
                        "passe", "motdepasse"));

        assertThat(answer).hasStatus(422);
        assertThat(answer).bodyText().contains("vous en avez donné 13").contains("812 345 678 0001");
        assertThat(answer).bodyText().contains("Indiquez votre nom.").contains("nom@domaine.fr");
        assertThat(answer).bodyText().contains("plus courants").doesNotContain("value=\"motdepasse\"");
        assertThat(answer).bodyText().contains("<title>Erreur : ").contains("href=\"#siret\"");
        assertThat(answer)
                .bodyText()
                .as("the summary follows the form, whoever found the error")
                .containsPattern("(?s)href=\"#siret\".*href=\"#nom\".*href=\"#email\".*href=\"#passe\"");
    }

    @Test
    void aSiretWithASlipIsToldFromOneThatIsTooShort() {
        var form = new java.util.HashMap<>(form("812 345 678 00018", "a@vertige.example"));

        assertThat(browser.post("/inscription", form)).hasStatus(422).bodyText().contains("faute de frappe");
    }

    @Test
    void aSiretOfZerosIsRefusedInWords() {
        var form = new java.util.HashMap<>(form("000 000 000 00000", "a@vertige.example"));

        assertThat(browser.post("/inscription", form)).hasStatus(422).bodyText().contains("Un même chiffre répété");
    }

    @Test
    void theEleventhSignUpOfAnAddressInAMinuteWaits() {
        for (int i = 0; i < 10; i++) {
            assertThat(browser.post("/inscription", form(SomePeople.nextSiret().value(), "n" + i + "@serie.example")))
                    .hasStatus(302);
        }

        assertThat(browser.post("/inscription", form(SomePeople.nextSiret().value(), "n11@serie.example")))
                .hasStatus(429);
    }

    @Test
    void aLinkThatNeverWasSaysWhatToDo() {
        assertThat(browser.open("/inscription/confirmation?jeton=inconnu"))
                .hasStatus(404)
                .bodyText()
                .contains("plus valable");
    }

    static String token(String link) {
        return link.substring(link.indexOf("jeton=") + "jeton=".length());
    }

    private static Map<String, String> form(String siret, String email) {
        return Map.of(
                "siret", siret,
                "entreprise", "Vertige Élagage",
                "nom", "Lucie Arnaud",
                "email", email,
                "passe", PASSWORD);
    }
}
