package fr.jalon.site.web;

import static org.assertj.core.api.Assertions.assertThat;

import fr.jalon.testing.JalonTest;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.boot.test.web.server.LocalServerPort;

/** What every first page brings along goes over the wire as small as it can: a phone in the country waits for it. */
@JalonTest
class CompressedFilesTest {

    @LocalServerPort
    int port;

    @ParameterizedTest
    @ValueSource(strings = {"/connexion", "/css/jalon.css", "/js/jalon.js", "/webjars/htmx.org/dist/htmx.min.js"})
    void pagesStyleSheetsAndScriptsAreCompressed(String path) throws Exception {
        HttpResponse<Void> answer = HttpClient.newHttpClient()
                .send(
                        HttpRequest.newBuilder(URI.create("http://localhost:" + port + path))
                                .header("Accept-Encoding", "gzip")
                                .build(),
                        HttpResponse.BodyHandlers.discarding());
        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(answer.headers().firstValue("Content-Encoding")).contains("gzip");
    }
}
