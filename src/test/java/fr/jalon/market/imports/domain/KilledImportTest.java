package fr.jalon.market.imports.domain;

import static org.assertj.core.api.Assertions.assertThat;

import fr.jalon.JalonApplication;
import fr.jalon.testing.JalonTest;
import fr.jalon.testing.SyntheticDecp;
import fr.jalon.testing.TestDatabase;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** A process that is killed in the middle of an import, as by a power cut: SIGKILL, no goodbye. */
@JalonTest
@Tag("slow")
class KilledImportTest {

    private static final Duration PATIENCE = Duration.ofMinutes(6);

    @Autowired
    JdbcClient jdbc;

    @Autowired
    InterruptedImportCleanup interrupted;

    @Test
    void leavesTheBaseAsItWasAndIsSaidToBeInterrupted(@TempDir Path folder) throws Exception {
        Path file = SyntheticDecp.write(folder.resolve("killed.json"), 60_000, 3);
        Map<String, Object> before = base();
        Process process = importing(file, folder);
        try {
            awaitState(process, "RUNNING");
        } finally {
            process.destroyForcibly().waitFor(1, TimeUnit.MINUTES);
        }
        awaitRollback();

        assertThat(base()).isEqualTo(before);
        jdbc.sql(
                        "UPDATE market.intake SET requested_at = requested_at - interval '1 minute' WHERE file_name = 'killed.json'")
                .update();
        interrupted.markInterrupted();
        assertThat(jdbc.sql("SELECT state || ' ' || error FROM market.intake WHERE file_name = 'killed.json'")
                        .query(String.class)
                        .single())
                .startsWith("INTERRUPTED L'application s'est arrêtée pendant l'import. La base est restée comme avant");
        jdbc.sql("DELETE FROM market.intake WHERE file_name = 'killed.json'").update();
    }

    private Map<String, Object> base() {
        return jdbc.sql("""
                SELECT (SELECT count(*) FROM market.contract) AS contracts, (SELECT count(*) FROM market.record) AS records,
                       (SELECT count(*) FROM market.buyer) AS buyers, (SELECT count(*) FROM market.supplier) AS suppliers,
                       (SELECT count(*) FROM market.contract_holder) AS holders""").query().singleRow();
    }

    private static Process importing(Path file, Path folder) throws Exception {
        TestDatabase database = TestDatabase.get();
        String classPath = System.getProperty("surefire.test.class.path", System.getProperty("java.class.path"));
        ProcessBuilder builder = new ProcessBuilder(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Xmx512m",
                "-XX:TieredStopAtLevel=1",
                "-XX:+UseSerialGC",
                JalonApplication.class.getName(),
                "import",
                file.toString());
        builder.environment()
                .putAll(Map.of(
                        "CLASSPATH", classPath,
                        "SPRING_DATASOURCE_URL", database.url(),
                        "SPRING_DATASOURCE_USERNAME", database.application().user(),
                        "SPRING_DATASOURCE_PASSWORD", database.application().password(),
                        "SPRING_FLYWAY_URL", database.url(),
                        "SPRING_FLYWAY_USER", database.owner().user(),
                        "SPRING_FLYWAY_PASSWORD", database.owner().password()));
        return builder.redirectErrorStream(true)
                .redirectOutput(folder.resolve("process.log").toFile())
                .start();
    }

    private void awaitState(Process process, String state) {
        Awaitility.await("the import's beginning").atMost(PATIENCE).until(() -> {
            assertThat(process.isAlive()).as("the importing process runs").isTrue();
            List<Long> records = jdbc.sql(
                            "SELECT records_read FROM market.intake WHERE file_name = 'killed.json' AND state = ?")
                    .param(state)
                    .query(Long.class)
                    .list();
            return !records.isEmpty() && records.get(0) > 1000;
        });
    }

    /** The server notices the broken connection within two seconds and lets go of the transaction's locks. */
    private void awaitRollback() {
        Awaitility.await("the end of the killed import's lock")
                .atMost(PATIENCE)
                .until(() -> jdbc.sql("SELECT count(*) FROM pg_locks WHERE locktype = 'advisory' AND classid = 740101")
                                .query(Long.class)
                                .single()
                        == 0);
    }
}
