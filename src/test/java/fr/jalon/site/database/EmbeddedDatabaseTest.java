package fr.jalon.site.database;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.jalon.testing.PostgresBinaries;
import java.io.BufferedReader;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Properties;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@Tag("slow")
class EmbeddedDatabaseTest {

    @TempDir
    static Path made;

    @TempDir
    Path folder;

    /** For those who need one that is there already: half the time of such a test was the making of it. */
    @BeforeAll
    static void aDatabaseIsMadeAndStopped() throws Exception {
        EmbeddedDatabase.start(PostgresBinaries.in(made), told -> {}).close();
    }

    /** That a server unpacks its own is seen in {@code ExternalDatabaseTest}. */
    @BeforeEach
    void useTheBinariesOfTheBuild() {
        PostgresBinaries.in(folder);
    }

    /** With its permissions and its link to the binaries: without them no server starts. */
    private void copyTheOneThatWasMade() throws Exception {
        Files.delete(folder.resolve("binaries"));
        assertThat(new ProcessBuilder("cp", "-a", made + "/.", folder.toString())
                        .inheritIO()
                        .start()
                        .waitFor())
                .isZero();
    }

    @Test
    void keepsWhatWasCommittedFromOneStartToTheNext() throws Exception {
        copyTheOneThatWasMade();
        try (EmbeddedDatabase first = EmbeddedDatabase.start(folder, told -> {})) {
            execute(first, "CREATE TABLE kept (word text)");
            execute(first, "INSERT INTO kept VALUES ('jalon')");
        }
        try (EmbeddedDatabase second = EmbeddedDatabase.start(folder, told -> {})) {
            assertThat(one(second, "SELECT word FROM kept")).isEqualTo("jalon");
        }
    }

    @Test
    void secondInstanceOnTheSameFolderSaysSoInOneSentence() throws Exception {
        copyTheOneThatWasMade();
        try (EmbeddedDatabase first = EmbeddedDatabase.start(folder, told -> {})) {
            assertThatThrownBy(() -> EmbeddedDatabase.start(folder, told -> {}))
                    .isInstanceOf(DatabaseFolderException.class)
                    .hasMessageStartingWith("Une autre instance de Jalon utilise déjà le dossier")
                    .hasMessageContaining("jalon.postgres.directory");
            assertThat(one(first, "SELECT 'still there'")).isEqualTo("still there");
        }
    }

    @Test
    void whatIsNoFolderIsSaidToBeNone() throws Exception {
        Path file = Files.writeString(folder.resolve("fichier"), "x");

        assertThatThrownBy(() -> EmbeddedDatabase.start(file, told -> {}))
                .isInstanceOf(DatabaseFolderException.class)
                .hasMessageStartingWith(file + " n’est pas un dossier");
        assertThatThrownBy(() -> EmbeddedDatabase.start(file.resolve("dessous"), told -> {}))
                .isInstanceOf(DatabaseFolderException.class)
                .hasMessageContaining("ne peut pas être créé");
    }

    @Test
    void afterAKilledJvmTheOrphanIsStoppedAndNothingCommittedIsLost() throws Exception {
        copyTheOneThatWasMade();
        Process jvm = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-cp",
                        System.getProperty("java.class.path"),
                        "fr.jalon.JalonApplication",
                        "base",
                        folder.toString())
                .redirectErrorStream(true)
                .start();
        Properties address = readAddress(jvm);
        try (Connection connection = DriverManager.getConnection(
                address.getProperty("SPRING_DATASOURCE_URL"),
                address.getProperty("SPRING_FLYWAY_USER"),
                address.getProperty("SPRING_FLYWAY_PASSWORD"))) {
            connection.createStatement().execute("CREATE TABLE kept AS SELECT 'committed' AS word");
        }
        jvm.destroyForcibly().waitFor(10, TimeUnit.SECONDS);
        assertThat(ServerProcess.in(folder.resolve("cluster"))).isPresent();

        List<String> told = new ArrayList<>();
        try (EmbeddedDatabase next = EmbeddedDatabase.start(folder, told::add)) {
            assertThat(one(next, "SELECT word FROM kept")).isEqualTo("committed");
        }
        assertThat(told.get(0)).contains("resté d’un arrêt brutal");
    }

    @Test
    void aClusterWhoseMakingWasCutShortIsMadeAnew() throws Exception {
        Path cluster = Files.createDirectories(folder.resolve("cluster"));
        Files.writeString(cluster.resolve("postgresql.conf"), "half");
        Files.writeString(folder.resolve("creation-en-cours"), "");
        try (EmbeddedDatabase database = EmbeddedDatabase.start(folder, told -> {})) {
            assertThat(one(database, "SHOW fsync")).isEqualTo("on");
            assertThat(one(database, "SHOW synchronous_commit")).isEqualTo("on");
            assertThat(one(database, "SHOW full_page_writes")).isEqualTo("on");
        }
    }

    @Test
    void aBaseWhosePasswordsAreMissingIsNeverThrownAway() throws Exception {
        copyTheOneThatWasMade();
        try (EmbeddedDatabase first = EmbeddedDatabase.start(folder, told -> {})) {
            execute(first, "CREATE TABLE kept AS SELECT 'still here' AS word");
        }
        Path passwords = folder.resolve("passwords.properties");
        Path away = Files.move(passwords, folder.resolve("ailleurs"));

        assertThatThrownBy(() -> EmbeddedDatabase.start(folder, told -> {}))
                .isInstanceOf(DatabaseFolderException.class)
                .hasMessageContaining("passwords.properties manque")
                .hasMessageContaining("Rien n’a été touché");

        Files.move(away, passwords);
        try (EmbeddedDatabase again = EmbeddedDatabase.start(folder, told -> {})) {
            assertThat(one(again, "SELECT word FROM kept")).isEqualTo("still here");
        }
    }

    @Test
    void nobodyComesInWithoutThePassword() throws Exception {
        Path made = folder.resolve("data/postgres");
        try (EmbeddedDatabase database = EmbeddedDatabase.start(made, told -> {})) {
            assertThatThrownBy(() -> DriverManager.getConnection(database.jdbcUrl(), "postgres", "guess"))
                    .isInstanceOf(SQLException.class);
            assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(made)))
                    .isEqualTo("rwx------");
            assertThat(PosixFilePermissions.toString(
                            Files.getPosixFilePermissions(made.resolve("passwords.properties"))))
                    .isEqualTo("rw-------");
        }
    }

    @Test
    void aStalePidThatIsNowAnotherProgramIsNoOrphan() throws Exception {
        Path cluster = Files.createDirectories(folder.resolve("cluster"));
        Path pid = cluster.resolve("postmaster.pid");
        Files.writeString(pid, ProcessHandle.current().pid() + "\n" + cluster + "\n");
        assertThat(ServerProcess.in(cluster)).isEmpty();
        assertThat(pid).doesNotExist();
    }

    private static Properties readAddress(Process jvm) throws IOException {
        Properties address = new Properties();
        BufferedReader out = jvm.inputReader(StandardCharsets.UTF_8);
        for (String line = out.readLine(); line != null; line = out.readLine()) {
            if (line.equals("# READY")) {
                return address;
            }
            int equals = line.indexOf('=');
            if (equals > 0 && !line.startsWith("#")) {
                address.setProperty(line.substring(0, equals), line.substring(equals + 1));
            }
        }
        throw new IllegalStateException("The database did not get ready");
    }

    private static void execute(EmbeddedDatabase database, String sql) throws SQLException {
        try (Connection connection = ownerOf(database)) {
            connection.createStatement().execute(sql);
        }
    }

    private static String one(EmbeddedDatabase database, String sql) throws SQLException {
        try (Connection connection = ownerOf(database);
                var result = connection.createStatement().executeQuery(sql)) {
            result.next();
            return result.getString(1);
        }
    }

    private static Connection ownerOf(EmbeddedDatabase database) throws SQLException {
        return DriverManager.getConnection(
                database.jdbcUrl(), database.owner().user(), database.owner().password());
    }
}
