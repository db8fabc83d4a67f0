package fr.jalon.site.web;

import static org.assertj.core.api.Assertions.assertThat;

import fr.jalon.account.SomePeople;
import fr.jalon.testing.JalonTest;
import java.io.IOException;
import java.net.Socket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.core.env.Environment;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

/** What people read when something went wrong, asked of the real server: the container makes these pages. */
@JalonTest
class ErrorPagesTest {

    @Autowired
    Environment environment;

    @Autowired
    MockMvcTester mvc;

    @Autowired
    SomePeople people;

    @ParameterizedTest
    @ValueSource(strings = {"/nulle-part", "/comptes", "/actuator/env", "/h2-console"})
    void anAddressThatLeadsNowhereIsNotFound(String path) throws IOException, InterruptedException {
        HttpResponse<String> answer = get(path, "text/html");

        assertThat(answer.statusCode()).isEqualTo(404);
        assertThat(answer.body()).contains("<h1>Page introuvable</h1>", "Revenir à l’accueil");
        assertThat(mvc.get().uri(path).with(people.owner()))
                .as("for who is signed in, too")
                .hasStatus(404);
    }

    @ParameterizedTest
    @ValueSource(strings = {"application/json", "*/*", "text/csv"})
    void toolsReadTheSameFrenchPage(String accepted) throws IOException, InterruptedException {
        HttpResponse<String> answer = get("/nulle-part", accepted);

        assertThat(answer.statusCode()).isEqualTo(404);
        assertThat(answer.headers().firstValue("Content-Type")).hasValue("text/html;charset=UTF-8");
        assertThat(answer.body()).contains("Page introuvable").doesNotContain("Not Found");
    }

    @Test
    void aFormWithoutItsTokenSaysThatThePageWasTooOld() throws IOException, InterruptedException {
        HttpResponse<String> answer = send(HttpRequest.newBuilder(site("/connexion"))
                .POST(HttpRequest.BodyPublishers.ofString("email=a%40b.example&passe=x"))
                .header("Content-Type", "application/x-www-form-urlencoded"));

        assertThat(answer.statusCode()).isEqualTo(403);
        assertThat(answer.body()).contains("était ouverte depuis trop longtemps", "rechargez-la");
    }

    @ParameterizedTest
    @ValueSource(strings = {"/%00", "/%zz"})
    void whatTomcatCannotReadIsToldInFrenchAndWithHeaders(String path) throws IOException {
        String answer = raw("GET " + path + " HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n\r\n");

        assertThat(answer).startsWith("HTTP/1.1 400").contains("lang=\"fr\"", "Revenir à l’accueil");
        assertThat(answer.toLowerCase(java.util.Locale.ROOT))
                .contains("content-security-policy:", "x-content-type-options: nosniff")
                .doesNotContain("bad request</h1>", "apache tomcat");
    }

    @Test
    void whatTheFirewallRefusesIsAFrenchPageToo() throws IOException {
        assertThat(raw("GET /a/..;/b HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n\r\n"))
                .startsWith("HTTP/1.1 400")
                .contains("Demande impossible à traiter");
    }

    @Test
    void aRedirectNamesNoHost() throws IOException {
        String answer = raw("GET /compte HTTP/1.1\r\nHost: ailleurs.example\r\nConnection: close\r\n\r\n");

        assertThat(answer)
                .startsWith("HTTP/1.1 302")
                .contains("Location: /connexion")
                .doesNotContain("ailleurs");
    }

    private HttpResponse<String> get(String path, String accepted) throws IOException, InterruptedException {
        return send(HttpRequest.newBuilder(site(path)).header("Accept", accepted));
    }

    private static HttpResponse<String> send(HttpRequest.Builder request) throws IOException, InterruptedException {
        return HttpClient.newHttpClient().send(request.build(), HttpResponse.BodyHandlers.ofString());
    }

    private String raw(String request) throws IOException {
        try (Socket socket = new Socket("localhost", site("/").getPort())) {
            socket.setSoTimeout(10_000);
            socket.getOutputStream().write(request.getBytes(StandardCharsets.US_ASCII));
            socket.getOutputStream().flush();
            return new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        }
    }

    private URI site(String path) {
        return URI.create("http://localhost:" + environment.getRequiredProperty("local.server.port") + path);
    }
}
