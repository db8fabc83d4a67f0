package fr.jalon.account.security;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.InstanceOfAssertFactories.STRING;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.anonymous;

import fr.jalon.account.SomePeople;
import fr.jalon.testing.JalonTest;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.core.env.Environment;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.request.RequestPostProcessor;

/** Headers of answers: assets, addresses that lead nowhere, and what only the real server shows. */
@JalonTest
class HeadersTest {

    @Autowired
    MockMvcTester mvc;

    @Autowired
    SomePeople people;

    @Autowired
    Environment environment;

    /** Those of every route, for every role, are looked at by {@code PermissionMatrixTest}. */
    @ParameterizedTest
    @ValueSource(strings = {"/css/jalon.css", "/nulle-part", "/actuator/health", "/actuator/env", "/marches/rien"})
    void addressesThatAreNoRoutesAnswerWithTheHeadersToo(String path) {
        for (RequestPostProcessor who : List.of(people.owner(), people.admin(), anonymous())) {
            ExpectedHeaders.check(path, get(path, who, false));
        }
    }

    /** The one PDF that browsers show rather than save, made of what people typed. */
    @Test
    void aPdfOfJalonRunsNothingEither() {
        MockHttpServletResponse pdf = get("/retroplannings/frise.pdf", people.owner(), false);

        assertThat(pdf.getContentType()).isEqualTo("application/pdf");
        assertThat(pdf.getHeaders("Content-Security-Policy"))
                .singleElement(STRING)
                .startsWith("sandbox;");
        assertThat(pdf.getHeader("X-Content-Type-Options")).isEqualTo("nosniff");
    }

    @Test
    void overHttpsBrowsersAreToldToStayThere() {
        MockHttpServletResponse answer = get("/connexion", request -> request, true);

        assertThat(answer.getHeader("Strict-Transport-Security"))
                .contains("max-age=31536000")
                .contains("includeSubDomains");
        assertThat(answer.getHeaders("Set-Cookie")).isNotEmpty().allMatch(cookie -> cookie.contains("Secure"));
    }

    /** Asked of the real server: a mock does not write every attribute. */
    @Test
    void cookiesAreKeptFromScriptsAndFromOtherSites() throws IOException, InterruptedException {
        URI page =
                URI.create("http://localhost:" + environment.getRequiredProperty("local.server.port") + "/connexion");
        List<String> cookies = HttpClient.newHttpClient()
                .send(HttpRequest.newBuilder(page).build(), HttpResponse.BodyHandlers.discarding())
                .headers()
                .allValues("Set-Cookie");

        assertThat(cookies)
                .isNotEmpty()
                .allMatch(cookie -> cookie.contains("HttpOnly") && cookie.contains("SameSite=Lax"));
    }

    @Test
    void personalPagesAreNotStoredAndAssetsAre() {
        assertThat(get("/compte", people.owner(), false).getHeader("Cache-Control"))
                .contains("no-store");
        assertThat(get("/css/jalon.css", request -> request, false).getHeader("Cache-Control"))
                .contains("max-age")
                .doesNotContain("no-store");
    }

    @Test
    void anAssetCostsNoSessionAndNoCookie() {
        assertThat(get("/css/jalon.css", request -> request, false).getHeaders("Set-Cookie"))
                .isEmpty();
    }

    private MockHttpServletResponse get(String path, RequestPostProcessor who, boolean https) {
        return mvc.get()
                .uri(URI.create(path))
                .with(who)
                .with(request -> {
                    request.setSecure(https);
                    return request;
                })
                .exchange()
                .getResponse();
    }
}
