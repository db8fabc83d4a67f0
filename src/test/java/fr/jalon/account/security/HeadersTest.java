package fr.jalon.account.security;

import static org.assertj.core.api.Assertions.assertThat;

import fr.jalon.account.SomePeople;
import fr.jalon.testing.JalonTest;
import fr.jalon.testing.PermissionMatrix;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.core.env.Environment;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.request.RequestPostProcessor;

/** Headers of every answer: pages, refusals, redirects, files, and addresses that lead nowhere. */
@JalonTest
class HeadersTest {

    @Autowired
    MockMvcTester mvc;

    @Autowired
    SomePeople people;

    @Autowired
    Environment environment;

    @Test
    void everyAddressAnswersWithTheHeaders() throws IOException {
        for (String path : addresses()) {
            for (RequestPostProcessor who : List.of(people.owner(), people.admin())) {
                check(path, get(path, who, false));
            }
            check(path, mvc.get().uri(URI.create(path)).exchange().getResponse());
        }
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

    private List<String> addresses() throws IOException {
        Stream<String> routes = PermissionMatrix.rows().stream()
                .filter(row -> row.method().equals("GET"))
                .map(row -> row.path().replaceAll("\\{[^}]*}", "018f0000-0000-7000-8000-000000000000"));
        return Stream.concat(routes, Stream.of("/css/jalon.css", "/nulle-part", "/actuator/health", "/actuator/env"))
                .distinct()
                .toList();
    }

    private static void check(String path, MockHttpServletResponse answer) {
        String policy = answer.getHeader("Content-Security-Policy");
        assertThat(policy)
                .as(path)
                .isEqualTo(SecurityHeaders.CONTENT_SECURITY_POLICY)
                .doesNotContain("unsafe");
        assertThat(answer.getHeader("X-Content-Type-Options")).as(path).isEqualTo("nosniff");
        assertThat(answer.getHeader("Referrer-Policy")).as(path).isEqualTo("same-origin");
        assertThat(answer.getHeader("Permissions-Policy")).as(path).contains("camera=()");
        assertThat(answer.getHeader("Cross-Origin-Opener-Policy")).as(path).isEqualTo("same-origin");
        assertThat(answer.getHeader("Cache-Control")).as(path).isNotNull();
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
