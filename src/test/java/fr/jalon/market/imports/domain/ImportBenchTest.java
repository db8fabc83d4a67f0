package fr.jalon.market.imports.domain;

import static org.assertj.core.api.Assertions.assertThat;

import fr.jalon.market.imports.merge.ImportCounts;
import fr.jalon.testing.JalonTest;
import fr.jalon.testing.SyntheticDecp;
import java.io.BufferedReader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.Statement;
import java.util.Locale;
import javax.sql.DataSource;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.postgresql.PGConnection;
import org.postgresql.copy.CopyIn;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * How fast an import is, end to end, next to a bare COPY of the same records: {@code mvn -Pbench -Dtest=ImportBenchTest
 * test}, with {@code -Djalon.bench.records=1800000} for the size of the nation.
 */
@JalonTest
@Tag("bench")
class ImportBenchTest {

    private static final int RECORDS = Integer.getInteger("jalon.bench.records", 200_000);

    @Autowired
    ImportService importer;

    @Autowired
    ImportRepository importRepository;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    DataSource dataSource;

    @Test
    void importsNextToABareCopy(@TempDir Path folder) throws Exception {
        Path warmUp = SyntheticDecp.write(folder.resolve("warm.json"), 20_000, 1);
        Path file = SyntheticDecp.write(folder.resolve("bench.json"), RECORDS, 2);
        try (Imported imported = new Imported(importer, importRepository, jdbc)) {
            imported.file(warmUp);
            imported.close();
            double bare = seconds(() -> bareCopy(file));
            long heap = usedHeap();
            double first =
                    seconds(() -> assertThat(imported.file(file).created()).isEqualTo(RECORDS));
            double again = seconds(() -> {
                ImportCounts counts = imported.file(file);
                assertThat(counts.created() + counts.changed()).isZero();
            });
            System.out.printf(
                    Locale.ROOT,
                    "BENCH %d records, %d MB: bare COPY %.1f s (%.0f/s), import %.1f s (%.0f/s, %.1f times the bare COPY),"
                            + " again %.1f s (%.0f/s); heap in use %d MB before, %d MB after%n",
                    RECORDS,
                    Files.size(file) >> 20,
                    bare,
                    RECORDS / bare,
                    first,
                    RECORDS / first,
                    first / bare,
                    again,
                    RECORDS / again,
                    heap,
                    usedHeap());
        }
    }

    private interface Work {
        void run() throws Exception;
    }

    private static double seconds(Work work) throws Exception {
        long begin = System.nanoTime();
        work.run();
        return (System.nanoTime() - begin) / 1e9;
    }

    private static long usedHeap() {
        System.gc();
        return (Runtime.getRuntime().totalMemory() - Runtime.getRuntime().freeMemory()) >> 20;
    }

    private void bareCopy(Path file) throws Exception {
        try (Connection connection = dataSource.getConnection();
                Statement statement = connection.createStatement();
                BufferedReader in = Files.newBufferedReader(file)) {
            statement.execute("CREATE TEMPORARY TABLE bare (record text)");
            CopyIn copy = connection.unwrap(PGConnection.class).getCopyAPI().copyIn("COPY bare FROM STDIN");
            for (String line = in.readLine(); line != null; line = in.readLine()) {
                byte[] bytes = (line.replace("\\", "\\\\") + "\n").getBytes(java.nio.charset.StandardCharsets.UTF_8);
                copy.writeToCopy(bytes, 0, bytes.length);
            }
            copy.endCopy();
            statement.execute("DROP TABLE bare");
        }
    }
}
