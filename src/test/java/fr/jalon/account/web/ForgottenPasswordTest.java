package fr.jalon.account.web;

import static fr.jalon.account.web.SignUpTest.token;
import static org.assertj.core.api.Assertions.assertThat;

import fr.jalon.account.SomePeople;
import fr.jalon.account.Visitors;
import fr.jalon.shared.Token;
import fr.jalon.testing.JalonTest;
import fr.jalon.testing.TestMail;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

@JalonTest
class ForgottenPasswordTest {

    private static final String NEW = "cinq hérissons dans le pré";

    @Autowired
    MockMvcTester mvc;

    @Autowired
    SomePeople people;

    @Autowired
    JdbcClient jdbc;

    @Test
    void theBrowserThatAskedOpensTheLinkAndChooses() throws InterruptedException {
        String email = people.newCompany("Oublieuse").email();
        Visitors signedIn = new Visitors(mvc);
        signedIn.signIn(email, SomePeople.PASSWORD);
        Visitors browser = asking(email);

        String link = TestMail.link(email, 1);
        assertThat(browser.open(link)).hasStatusOk().bodyText().doesNotContain("Code à six chiffres");
        assertThat(choose(browser, link, "", NEW))
                .hasStatus(302)
                .redirectedUrl()
                .isEqualTo("/connexion");

        assertThat(new Visitors(mvc).signIn(email, SomePeople.PASSWORD)).hasStatus(422);
        assertThat(new Visitors(mvc).signIn(email, NEW)).hasStatus(302);
        assertThat(signedIn.open("/compte"))
                .as("a new password ends every session")
                .hasStatus(302)
                .redirectedUrl()
                .isEqualTo("/connexion");
        assertThat(choose(browser, link, "", "six loutres au bord du lac"))
                .as("a link serves once")
                .hasStatus(404);
        assertThat(TestMail.text(email, 2)).as("a warning follows").contains("mot de passe");
    }

    @Test
    void anotherBrowserNeedsTheCodeThatTheFirstOneShows() throws InterruptedException {
        String email = people.newCompany("Deux appareils").email();
        Visitors asked = asking(email);
        String code = Token.code(Objects.requireNonNull(asked.cookie("jalon-passe")));
        assertThat(asked.open("/mot-de-passe-oublie/envoye"))
                .bodyText()
                .contains(code.substring(0, 3) + " " + code.substring(3));
        String link = TestMail.link(email, 1);
        Visitors phone = new Visitors(mvc);

        assertThat(phone.open(link)).hasStatusOk().bodyText().contains("Code à six chiffres");
        assertThat(choose(phone, link, code.equals("000000") ? "000001" : "000000", NEW))
                .hasStatus(422)
                .bodyText()
                .contains("pas le code");
        assertThat(choose(phone, link, code, NEW)).hasStatus(302);
        assertThat(phone.signIn(email, NEW)).hasStatus(302);
    }

    @Test
    void fiveWrongCodesEndTheLink() throws InterruptedException {
        String email = people.newCompany("Devineuse").email();
        Visitors asked = asking(email);
        String code = Token.code(Objects.requireNonNull(asked.cookie("jalon-passe")));
        String wrong = code.equals("111111") ? "222222" : "111111";
        String link = TestMail.link(email, 1);
        Visitors stranger = new Visitors(mvc);
        for (int i = 0; i < 4; i++) {
            assertThat(choose(stranger, link, wrong, NEW)).hasStatus(422);
        }

        assertThat(choose(stranger, link, wrong, NEW)).hasStatus(404);
        assertThat(choose(stranger, link, code, NEW)).hasStatus(404);
    }

    @Test
    void anUnknownAddressGetsTheSamePageAndNoMail() {
        Visitors browser = asking("inconnue@nulle-part.example");

        assertThat(browser.open("/mot-de-passe-oublie/envoye"))
                .hasStatusOk()
                .bodyText()
                .contains("Si un compte porte");
        assertThat(browser.cookie("jalon-passe")).isNotNull();
        assertThat(TestMail.to("inconnue@nulle-part.example")).isEmpty();
    }

    @Test
    void noLinkIsKeptInTheDatabase() throws InterruptedException {
        String email = people.newCompany("Discrète").email();
        asking(email);
        String token = token(TestMail.link(email, 1));

        assertThat(jdbc.sql("SELECT count(*) FROM account.password_reset WHERE token_hash = ?")
                        .param(Token.hash(token))
                        .query(Long.class)
                        .single())
                .isEqualTo(1);
        assertThat(jdbc.sql("SELECT count(*) FROM account.password_reset WHERE token_hash = ? OR browser_hash = ?")
                        .params(token, token)
                        .query(Long.class)
                        .single())
                .isZero();
    }

    @Test
    void aCommonPasswordIsRefusedHereToo() throws InterruptedException {
        String email = people.newCompany("Paresseuse").email();
        Visitors browser = asking(email);

        assertThat(choose(browser, TestMail.link(email, 1), "", "password1"))
                .hasStatus(422)
                .bodyText()
                .contains("plus courants");
    }

    @Test
    void ownNameAndAddressAreRefusedHereToo() throws InterruptedException {
        String email = people.newCompany("Reprise").email();
        Visitors browser = asking(email);
        String link = TestMail.link(email, 1);

        for (String own : List.of(email, "nadia-reprise", "Nadia.Reprise.1")) {
            assertThat(choose(browser, link, "", own)).hasStatus(422).bodyText().contains("reprend votre nom");
        }
        assertThat(choose(browser, link, "", NEW)).hasStatus(302);
    }

    @Test
    void onceOneLinkIsUsedTheOthersLeadNowhere() throws InterruptedException {
        String email = people.newCompany("Insistante").email();
        Visitors first = asking(email);
        String firstLink = TestMail.link(email, 1);
        Visitors second = asking(email);
        String secondLink = TestMail.link(email, 2);
        assertThat(first.open(firstLink)).hasStatusOk();

        assertThat(choose(second, secondLink, "", NEW)).hasStatus(302);

        assertThat(first.open(firstLink)).hasStatus(404);
        assertThat(choose(first, firstLink, "", "six loutres au bord du lac")).hasStatus(404);
        assertThat(new Visitors(mvc).signIn(email, NEW)).hasStatus(302);
    }

    private Visitors asking(String email) {
        Visitors browser = new Visitors(mvc);
        assertThat(browser.post("/mot-de-passe-oublie", Map.of("email", email)))
                .hasStatus(302)
                .redirectedUrl()
                .isEqualTo("/mot-de-passe-oublie/envoye");
        return browser;
    }

    private static MvcTestResult choose(Visitors browser, String link, String code, String password) {
        return browser.post("/mot-de-passe/nouveau", Map.of("jeton", token(link), "code", code, "passe", password));
    }
}
