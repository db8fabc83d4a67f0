package fr.jalon.market.imports.merge;

import fr.jalon.market.imports.merge.ActivityCounts.FaultyLines;
import fr.jalon.market.intake.reading.ActivityFile;
import fr.jalon.market.intake.reading.FirmActivity;
import fr.jalon.market.intake.reading.FirmActivity.Fault;
import fr.jalon.market.intake.reading.UnreadableFileException;
import java.io.IOException;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.Map;
import java.util.stream.IntStream;
import org.postgresql.PGConnection;
import org.postgresql.copy.CopyManager;

/** Brings a file of activities in: of 25 million firms, those that hold a contract are kept, and nothing else is in memory. */
public final class ActivityTransaction {

    private static final int BATCH = 1 << 16;

    private static final String COPY = "COPY new_activity FROM STDIN";

    /** A later line says more of a firm than an earlier one. */
    private static final String MERGE = """
            WITH last AS (SELECT DISTINCT ON (siren) siren, naf FROM new_activity ORDER BY siren, line DESC),
                 put AS (INSERT INTO market.activity AS a (siren, naf) SELECT siren, naf FROM last
                         ON CONFLICT (siren) DO UPDATE SET naf = excluded.naf WHERE a.naf <> excluded.naf
                         RETURNING siren)
            SELECT count(*) FILTER (WHERE a.siren IS NULL) AS added, count(a.siren) AS changed
            FROM put LEFT JOIN market.activity a USING (siren)""";

    private final Connection connection;
    private final CopyManager copy;
    private final CopyRows rows = new CopyRows();
    private final Map<Fault, FaultyLines> faults = new EnumMap<>(Fault.class);
    private int[] holders = {};
    private long read;
    private long ofHolders;
    private long without;

    public ActivityTransaction(Connection connection) throws SQLException {
        this.connection = connection;
        this.copy = connection.unwrap(PGConnection.class).getCopyAPI();
    }

    /** All that happens between the beginning and the commit. */
    public ActivityCounts run(Path file) throws SQLException, IOException, UnreadableFileException {
        try (Statement statement = connection.createStatement()) {
            holders = holders(statement);
            // An import that comes later on this connection can no longer change how much memory temporary tables have.
            statement.execute(MergeSql.SETTINGS);
            statement.execute("CREATE TEMPORARY TABLE new_activity (line bigint, siren text, naf text) ON COMMIT DROP");
            try {
                ActivityFile.read(file, this::accept);
            } catch (CopyFailedException e) {
                throw e.failure;
            }
            rows.copyTo(copy, COPY);
            try (ResultSet row = statement.executeQuery(MERGE)) {
                row.next();
                ActivityCounts counts = new ActivityCounts(
                        read, ofHolders, without, row.getLong("added"), row.getLong("changed"), faults);
                statement.execute("ANALYZE market.activity");
                return counts;
            }
        }
    }

    /** A million numbers are four megabytes. */
    private static int[] holders(Statement statement) throws SQLException {
        IntStream.Builder sirens = IntStream.builder();
        try (ResultSet row = statement.executeQuery("SELECT siren FROM market.supplier WHERE siren ~ '^[0-9]{9}$'")) {
            while (row.next()) {
                sirens.add(Integer.parseInt(row.getString(1)));
            }
        }
        return sirens.build().sorted().toArray();
    }

    private void accept(FirmActivity firm) {
        read++;
        Fault fault = firm.fault();
        if (fault != null) {
            faults.merge(fault, ActivityCounts.NO_LINES.and(firm.line()), (before, one) -> before.and(firm.line()));
        }
        String siren = firm.siren();
        if (siren == null || Arrays.binarySearch(holders, Integer.parseInt(siren)) < 0) {
            return;
        }
        ofHolders++;
        if (firm.naf() == null) {
            without += fault == null ? 1 : 0;
            return;
        }
        rows.value(firm.line()).value(siren).value(firm.naf()).end();
        if (rows.length() > BATCH) {
            try {
                rows.copyTo(copy, COPY);
            } catch (SQLException e) {
                throw new CopyFailedException(e);
            }
        }
    }

    /** Carries a failure through the reading. */
    private static final class CopyFailedException extends RuntimeException {

        private static final long serialVersionUID = 1L;

        private final SQLException failure;

        CopyFailedException(SQLException failure) {
            super(failure);
            this.failure = failure;
        }
    }
}
