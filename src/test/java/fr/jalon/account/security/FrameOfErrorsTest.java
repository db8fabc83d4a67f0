package fr.jalon.account.security;

import static org.assertj.core.api.Assertions.assertThat;

import fr.jalon.account.SignedIn;
import fr.jalon.account.SomePeople;
import fr.jalon.testing.JalonTest;
import java.io.IOException;
import java.net.CookieManager;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.core.env.Environment;

/** Pages of errors, asked of the real server: whoever is signed in stays so to the eye. */
@JalonTest
class FrameOfErrorsTest {

    @Autowired
    Environment environment;

    @Autowired
    SomePeople people;

    private final HttpClient browser =
            HttpClient.newBuilder().cookieHandler(new CookieManager()).build();

    SignedIn person;

    @BeforeEach
    void signedIn() throws IOException, InterruptedException {
        person = people.newCompany("Cadre & Cie");
        String page = get("/connexion").body();
        String token = page.replaceAll("(?s).*?name=\"_csrf\" value=\"([^\"]+)\".*", "$1");
        assertThat(post("/connexion", "email", person.email(), "passe", SomePeople.PASSWORD, "_csrf", token)
                        .statusCode())
                .isEqualTo(302);
    }

    @ParameterizedTest
    @CsvSource({"/nulle-part, 404", "/admin/comptes, 403", "/marches/pas-un-numero, 404", "/echeances/nulle-part, 404"})
    void aPersonReadsAnErrorInTheirOwnFrame(String path, int status) throws IOException, InterruptedException {
        HttpResponse<String> answer = get(path);

        assertThat(answer.statusCode()).isEqualTo(status);
        assertThat(answer.body())
                .contains("Cadre &amp; Cie", "Se déconnecter", "href=\"/echeances\"")
                .doesNotContain("Créer un compte");
    }

    @Test
    void soIsTheRefusalOfAnOldForm() throws IOException, InterruptedException {
        HttpResponse<String> answer = post("/compte/profil", "nom", "Nadia");

        assertThat(answer.statusCode()).isEqualTo(403);
        assertThat(answer.body()).contains("Cadre &amp; Cie").contains("ouverte depuis trop longtemps");
    }

    private HttpResponse<String> get(String path) throws IOException, InterruptedException {
        return browser.send(
                HttpRequest.newBuilder(site(path)).header("Accept", "text/html").build(),
                HttpResponse.BodyHandlers.ofString());
    }

    private HttpResponse<String> post(String path, String... pairs) throws IOException, InterruptedException {
        StringBuilder form = new StringBuilder();
        for (int i = 0; i < pairs.length; i += 2) {
            form.append(pairs[i])
                    .append('=')
                    .append(URLEncoder.encode(pairs[i + 1], StandardCharsets.UTF_8))
                    .append('&');
        }
        return browser.send(
                HttpRequest.newBuilder(site(path))
                        .header("Content-Type", "application/x-www-form-urlencoded")
                        .header("Accept", "text/html")
                        .POST(HttpRequest.BodyPublishers.ofString(form.toString()))
                        .build(),
                HttpResponse.BodyHandlers.ofString());
    }

    private URI site(String path) {
        return URI.create("http://localhost:" + environment.getRequiredProperty("local.server.port") + path);
    }
}
