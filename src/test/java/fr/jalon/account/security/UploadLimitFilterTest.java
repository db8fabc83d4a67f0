package fr.jalon.account.security;

import static org.assertj.core.api.Assertions.assertThat;

import fr.jalon.testing.JalonTest;
import java.io.IOException;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.core.env.Environment;

@JalonTest
class UploadLimitFilterTest {

    @Autowired
    Environment environment;

    /** The answer comes although only a few bytes of the announced gigabyte were ever sent. */
    @ParameterizedTest
    @ValueSource(strings = {"/admin/imports", "/connexion"})
    void aVisitorsUploadIsTurnedAwayUnread(String path) throws IOException {
        assertThat(firstLine("POST " + path + " HTTP/1.1", "multipart/form-data; boundary=x"))
                .contains(" 302");
    }

    @Test
    void anUploadToNowhereIsToldSoUnread() throws IOException {
        assertThat(firstLine("POST /nulle-part HTTP/1.1", "multipart/form-data; boundary=x"))
                .contains(" 404");
    }

    @Test
    void anOrdinaryFormIsNotConcerned() throws IOException {
        assertThat(firstLine("GET /connexion HTTP/1.1", "text/plain")).contains(" 200");
    }

    private String firstLine(String request, String type) throws IOException {
        int port = Integer.parseInt(environment.getRequiredProperty("local.server.port"));
        try (Socket socket = new Socket("localhost", port)) {
            socket.setSoTimeout(10_000);
            String length = type.startsWith("multipart") ? "Content-Length: 1073741824\r\n" : "";
            socket.getOutputStream()
                    .write((request + "\r\nHost: localhost\r\nContent-Type: " + type + "\r\n" + length
                                    + "Connection: close\r\n\r\n--x\r\n")
                            .getBytes(StandardCharsets.US_ASCII));
            socket.getOutputStream().flush();
            StringBuilder line = new StringBuilder();
            for (int c = socket.getInputStream().read();
                    c != '\n' && c >= 0;
                    c = socket.getInputStream().read()) {
                line.append((char) c);
            }
            return line.toString();
        }
    }
}
