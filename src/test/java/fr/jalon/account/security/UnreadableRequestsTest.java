package fr.jalon.account.security;

import static org.assertj.core.api.Assertions.assertThat;

import fr.jalon.testing.JalonTest;
import java.io.IOException;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.core.env.Environment;

/** Requests that no browser sends, to the real server: their sender is told in French, and our log stays short. */
@JalonTest
@ExtendWith(OutputCaptureExtension.class)
class UnreadableRequestsTest {

    private static final String UPLOAD = "Content-Type: multipart/form-data";

    @Autowired
    Environment environment;

    /** AAAA is Base64 for three NUL, which the database would refuse; the second is no Base64, the third no id. */
    @ParameterizedTest
    @ValueSource(strings = {"AAAA", "%%%", "JyBPUiAxPTEgLS0="})
    void aCookieThatIsNoSessionIsNone(String cookie, CapturedOutput log) throws IOException {
        for (String path : List.of("/connexion", "/css/jalon.css")) {
            assertThat(answer("GET " + path, "Cookie: jalon-session=" + cookie, ""))
                    .startsWith("HTTP/1.1 200");
        }
        assertThat(log).doesNotContain("Exception");
    }

    @ParameterizedTest
    @ValueSource(strings = {"/connexion?email=%FF", "/connexion?email=%zz", "/inscription?nom=%C3"})
    void anAddressThatCannotBeReadIsRefusedInFrench(String address) throws IOException {
        assertThat(answer("GET " + address, "Accept: text/html", ""))
                .startsWith("HTTP/1.1 400")
                .contains("<h1", "Demande impossible à traiter", "</html>");
    }

    @Test
    void anUploadWithoutBoundaryIsRefusedInFrench() throws IOException {
        assertThat(answer("POST /arret/x", UPLOAD, "x"))
                .startsWith("HTTP/1.1 400")
                .contains("Demande impossible à traiter");
    }

    @ParameterizedTest
    @ValueSource(strings = {"name=\"a\0b\"", "name=\"a\"; filename=\"b\0.txt\""})
    void anUploadWithNulInANameIsRefusedOrReadWithoutIt(String name) throws IOException {
        String part = "--B\r\nContent-Disposition: form-data; " + name + "\r\n\r\nx\r\n--B--\r\n";
        assertThat(answer("POST /arret/x", UPLOAD + "; boundary=B", part))
                .containsPattern("^HTTP/1.1 4\\d\\d")
                .contains("</html>");
    }

    @Test
    void aThousandOfThemAreALineInTheLogNotAHundredAndFiftyThousand(CapturedOutput log) throws IOException {
        int before = log.getAll().length();
        for (int i = 0; i < 20; i++) {
            answer("GET /connexion?email=%FF", "Accept: text/html", "");
        }
        assertThat(log.getAll().substring(before).lines()).hasSizeLessThanOrEqualTo(1);
    }

    private String answer(String request, String header, String body) throws IOException {
        int port = Integer.parseInt(environment.getRequiredProperty("local.server.port"));
        byte[] content = body.getBytes(StandardCharsets.UTF_8);
        try (Socket socket = new Socket("localhost", port)) {
            socket.setSoTimeout(20_000);
            socket.getOutputStream()
                    .write((request + " HTTP/1.1\r\nHost: localhost\r\n" + header + "\r\nContent-Length: "
                                    + content.length + "\r\nConnection: close\r\n\r\n")
                            .getBytes(StandardCharsets.ISO_8859_1));
            socket.getOutputStream().write(content);
            socket.getOutputStream().flush();
            return new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}
