package fr.jalon.account.security;

import static org.assertj.core.api.Assertions.assertThat;

import fr.jalon.account.SomePeople;
import fr.jalon.account.Visitors;
import fr.jalon.testing.JalonTest;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

/** Where people are once they have signed in: on a page, and on the one they wanted. */
@JalonTest
class FirstPageRequestCacheTest {

    private static final String IMPORT = "/admin/imports/018f0000-0000-7000-8000-000000000000";

    @Autowired
    MockMvcTester mvc;

    @Autowired
    SomePeople people;

    Visitors browser;

    @BeforeEach
    void aVisitor() {
        browser = new Visitors(mvc);
    }

    @Test
    void thePageFirstAskedForIsOpenedOnce() {
        assertThat(browser.open("/echeances?q=%C3%A9t%C3%A9&horizon=24"))
                .hasStatus(302)
                .redirectedUrl()
                .isEqualTo("/connexion");
        assertThat(browser.open("/connexion")).bodyText().doesNotContain("avait expiré");

        signInLeadsTo("/echeances?q=%C3%A9t%C3%A9&horizon=24");
        signInLeadsTo("/");
    }

    @Test
    void aButtonPressedTooLateLeadsBackToItsPageWithAKindWord() {
        browser.signIn(people.theOwner().email(), SomePeople.PASSWORD);
        browser.loseSession();

        assertThat(browser.postFrom("/compte?onglet=nom", "/compte/securite/autres/fin", Map.of()))
                .hasStatus(302)
                .redirectedUrl()
                .isEqualTo("/connexion?expiree=oui");

        assertThat(browser.open("/connexion?expiree=oui"))
                .hasStatusOk()
                .bodyText()
                .contains("Votre session avait expiré")
                .contains("refaites votre dernier geste");
        signInLeadsTo("/compte?onglet=nom");
    }

    @Test
    void aFormWithoutAWordOfItsPageLeadsHome() {
        browser.post("/compte/profil", Map.of("nom", "Nadia"));

        signInLeadsTo("/");
    }

    @Test
    void aFragmentLeadsToThePageAroundIt() {
        Map<String, String> poll = Map.of("HX-Request", "true", "HX-Current-URL", "http://localhost" + IMPORT);

        assertThat(browser.get(IMPORT + "/etat", poll)).hasStatus(401).hasHeader("HX-Redirect", "/connexion");

        signInLeadsTo(IMPORT);
    }

    @Test
    void aFormSentByAScriptIsTooLateToo() {
        assertThat(
                        mvc.post()
                                .uri("/compte/profil")
                                .with(org.springframework.security.test.web.servlet.request
                                        .SecurityMockMvcRequestPostProcessors.csrf())
                                .header("HX-Request", "true"))
                .hasStatus(401)
                .hasHeader("HX-Redirect", "/connexion?expiree=oui");
    }

    @ParameterizedTest
    @ValueSource(strings = {"/echeances.csv?q=a", "/echeances.xlsx"})
    void aFileLeadsToThePageThatOffersIt(String file) {
        browser.get(file, Map.of("Accept", "text/html", "Referer", "http://localhost/echeances?q=a"));

        signInLeadsTo("/echeances?q=a");
    }

    @Test
    void whatIsNoPageIsNotRemembered() {
        browser.get("/compte", Map.of("Accept", "image/avif,image/webp,*/*"));

        signInLeadsTo("/");
    }

    @Test
    void whoSignsOutWithoutASessionIsNotToldThatAnythingGotLost() {
        assertThat(browser.postFrom("/compte", "/deconnexion", Map.of()))
                .hasStatus(302)
                .redirectedUrl()
                .isEqualTo("/connexion");

        signInLeadsTo("/");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "http://localhost:8181.evil.example/",
                "https://evil.example/",
                "//evil.example/",
                "/\\evil.example/",
                "/a\r\nSet-Cookie: b=c",
                "/{x}",
                ""
            })
    void aForgedPageLeadsHome(String forged) {
        String value = Base64.getUrlEncoder().encodeToString(forged.getBytes(StandardCharsets.UTF_8));
        browser.forge(FirstPageRequestCache.COOKIE, value);
        browser.forge("REDIRECT_URI", value);

        signInLeadsTo("/");
    }

    @Test
    void aCookieThatIsNoneOfOursLeadsHome() {
        browser.forge(FirstPageRequestCache.COOKIE, "%%%");

        signInLeadsTo("/");
    }

    @Test
    void whatIsRememberedIsKeptFromScriptsAndShort() {
        browser.open("/compte?long=" + "x".repeat(3000));
        assertThat(browser.cookie(FirstPageRequestCache.COOKIE)).isNull();

        assertThat(browser.open("/compte").getResponse().getHeaders("Set-Cookie"))
                .anySatisfy(cookie -> assertThat(cookie)
                        .startsWith(FirstPageRequestCache.COOKIE)
                        .contains("HttpOnly", "SameSite=Lax", "Path=/"));
    }

    private void signInLeadsTo(String page) {
        assertThat(browser.signIn(people.theOwner().email(), SomePeople.PASSWORD))
                .hasStatus(302)
                .redirectedUrl()
                .isEqualTo(page);
    }
}
