package fr.jalon.site.database;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.jalon.site.database.EmbeddedDatabase.Login;
import java.io.IOException;
import java.net.ServerSocket;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What the operator reads, and how soon, when the database that an installation names cannot be used. */
class ExternalDatabaseTest {

    @TempDir
    static Path folder;

    static EmbeddedDatabase server;

    @BeforeAll
    static void start() {
        server = EmbeddedDatabase.start(folder, told -> {});
    }

    @AfterAll
    static void stop() throws IOException {
        server.close();
    }

    @Test
    void oneThatAnswersIsNotWaitedFor() {
        assertThat(tell(server.jdbcUrl(), server.owner(), Duration.ofMinutes(1)))
                .isEmpty();
    }

    @Test
    void aWrongPasswordIsSaidAtOnce() {
        List<String> told = new ArrayList<>();
        assertThatThrownBy(() -> new ExternalDatabase(server.jdbcUrl(), new Login("jalon_owner", "faux"))
                        .await(Duration.ofMinutes(1), told::add))
                .isInstanceOf(DatabaseFolderException.class)
                .hasMessageContaining("refuse l’utilisateur «\u00A0jalon_owner\u00A0»")
                .hasMessageContaining("SPRING_DATASOURCE_USERNAME")
                .hasMessageNotContaining("faux");
        assertThat(told).isEmpty();
    }

    @Test
    void aMissingDatabaseIsSaidAtOnce() {
        String elsewhere = server.jdbcUrl().replaceAll("/jalon$", "/absente");

        assertThatThrownBy(() -> tell(elsewhere, server.owner(), Duration.ofMinutes(1)))
                .isInstanceOf(DatabaseFolderException.class)
                .hasMessageContaining("/absente) n’existe pas");
    }

    @Test
    void aServerThatDoesNotAnswerIsWaitedForAWhileAndThenNamedWithoutItsSecrets() throws IOException {
        int closed;
        try (ServerSocket socket = new ServerSocket(0)) {
            closed = socket.getLocalPort();
        }
        String url = "jdbc:postgresql://localhost:" + closed + "/jalon?password=secret";
        List<String> told = new ArrayList<>();

        assertThatThrownBy(() -> new ExternalDatabase(url, new Login("a", "b")).await(Duration.ofSeconds(1), told::add))
                .isInstanceOf(DatabaseFolderException.class)
                .hasMessageStartingWith("La base localhost:" + closed + "/jalon ne répond pas")
                .hasMessageNotContaining("secret");
        assertThat(told)
                .singleElement()
                .asString()
                .contains("nouvel essai dans 3 secondes")
                .doesNotContain("secret");
    }

    @Test
    void anAddressInAnotherFormIsExplainedAndNotRepeated() {
        assertThatThrownBy(() -> tell("postgres://jalon:secret@base/jalon", server.owner(), Duration.ZERO))
                .isInstanceOf(DatabaseFolderException.class)
                .hasMessageContaining("jdbc:postgresql://machine:5432/base")
                .hasMessageNotContaining("secret");
    }

    private static List<String> tell(String url, Login login, Duration patience) {
        List<String> told = new ArrayList<>();
        new ExternalDatabase(url, login).await(patience, told::add);
        return told;
    }
}
