package fr.jalon.account.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

import fr.jalon.account.SomePeople;
import fr.jalon.testing.JalonTest;
import jakarta.servlet.http.Cookie;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

@JalonTest
class SignInTest {

    @Autowired
    MockMvcTester mvc;

    @Autowired
    SomePeople people;

    @Test
    void aVisitorIsSentToTheSignInPage() {
        assertThat(mvc.get().uri("/compte")).hasStatus(302).redirectedUrl().isEqualTo("/connexion");
        assertThat(mvc.get().uri("/connexion")).hasStatusOk().bodyText().contains("Se connecter");
    }

    @Test
    void htmxIsToldToLeaveThePage() {
        assertThat(mvc.get().uri("/compte").header("HX-Request", "true"))
                .hasStatus(401)
                .containsHeader("HX-Redirect");
    }

    @Test
    void theRightPasswordOpensASessionInTheDatabase() {
        MvcTestResult entered = signIn(people.theOwner().email(), SomePeople.PASSWORD, "10.0.0.1");

        assertThat(entered).hasStatus(302).redirectedUrl().isEqualTo("/");
        Cookie session = Objects.requireNonNull(entered.getResponse().getCookie("jalon-session"));
        assertThat(session.isHttpOnly()).isTrue();
        assertThat(mvc.get().uri("/compte").cookie(session)).hasStatusOk();
    }

    @Test
    void aWrongPasswordAndAnUnknownAddressGetTheSameAnswer() {
        MvcTestResult wrong = signIn(people.theOwner().email(), "pas la bonne", "10.0.0.2");
        MvcTestResult unknown = signIn("personne@nulle-part.example", "pas la bonne", "10.0.0.2");

        assertThat(wrong).hasStatus(422).bodyText().contains("Adresse e-mail ou mot de passe inexact.");
        assertThat(unknown).hasStatus(422).bodyText().contains("Adresse e-mail ou mot de passe inexact.");
        assertThat(wrong)
                .bodyText()
                .as("what was typed is kept")
                .contains(people.theOwner().email());
    }

    @Test
    void theEleventhWrongTryOfAnAddressWaits() {
        for (int i = 0; i < 10; i++) {
            assertThat(signIn("essai" + i + "@test.example", "faux", "10.0.0.3"))
                    .hasStatus(422);
        }

        assertThat(signIn("essai-encore@test.example", "faux", "10.0.0.3"))
                .hasStatus(429)
                .containsHeader("Retry-After")
                .bodyText()
                .contains("essais");
    }

    @Test
    void rightPasswordsAreNoTries() {
        for (int i = 0; i < 12; i++) {
            assertThat(signIn(people.theBuyer().email(), SomePeople.PASSWORD, "10.0.0.4"))
                    .hasStatus(302);
        }
    }

    @Test
    void whoIsSignedInAlreadyIsToldSo() {
        assertThat(mvc.get().uri("/connexion").with(people.owner()))
                .hasStatusOk()
                .bodyText()
                .contains("Vous êtes déjà connecté")
                .contains("Atelier du Test");
        assertThat(mvc.get().uri("/connexion")).bodyText().doesNotContain("déjà connecté");
    }

    @Test
    void whatCanBeNoPasswordIsNotTried() {
        assertThat(signIn("long@test.example", "x".repeat(129), "10.0.0.5"))
                .hasStatus(422)
                .bodyText()
                .contains("au plus 128 caractères");
        assertThat(signIn("x".repeat(300), "faux", "10.0.0.5"))
                .hasStatus(422)
                .bodyText()
                .contains("au plus 254 caractères");
    }

    @Test
    void withoutTheCsrfTokenNothingIsTried() {
        assertThat(mvc.post().uri("/connexion").param("email", "a@b.fr").param("passe", "x"))
                .hasStatus(403);
    }

    private MvcTestResult signIn(String email, String password, String address) {
        return mvc.post()
                .uri("/connexion")
                .with(csrf())
                .with(request -> {
                    request.setRemoteAddr(address);
                    return request;
                })
                .param("email", email)
                .param("passe", password)
                .exchange();
    }
}
