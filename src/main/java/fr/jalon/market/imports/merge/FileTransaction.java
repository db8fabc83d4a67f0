package fr.jalon.market.imports.merge;

import fr.jalon.market.intake.AwardInterpreter;
import fr.jalon.market.intake.Severity;
import fr.jalon.market.intake.reading.UnreadableFileException;
import java.io.IOException;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.OffsetDateTime;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.postgresql.PGConnection;
import org.postgresql.copy.CopyManager;

/** All that happens between the beginning and the commit of one file's transaction. */
public final class FileTransaction {

    private final UUID intake;
    private final AwardInterpreter interpreter;
    private final OffsetDateTime now;
    private final RunState state;

    public FileTransaction(UUID intake, AwardInterpreter interpreter, OffsetDateTime now, RunState state) {
        this.intake = intake;
        this.interpreter = interpreter;
        this.now = now;
        this.state = state;
    }

    /** Reads the file and merges it; without a file, puts every contract of the base together again. */
    public ImportCounts run(Connection connection, @Nullable Path file)
            throws SQLException, IOException, UnreadableFileException {
        CopyManager copy = connection.unwrap(PGConnection.class).getCopyAPI();
        try (Statement statement = connection.createStatement();
                FindingsTally findings = new FindingsTally(intake)) {
            statement.execute(MergeSql.SETTINGS);
            statement.execute(MergeSql.STAGE);
            long rejected = 0;
            if (file != null) {
                state.enter(RunState.Stage.READING);
                rejected = new Staging(interpreter, findings, state).read(file, copy);
            }
            state.enter(RunState.Stage.COMPARING);
            keepRecords(connection);
            statement.execute(file == null ? MergeSql.AFFECTED_ALL : MergeSql.AFFECTED);
            state.expectContracts(count(statement, "SELECT count(*) FROM affected"));
            state.enter(RunState.Stage.ASSEMBLING);
            new Assembly(interpreter, copy, state).run(statement);
            state.enter(RunState.Stage.WRITING);
            write(connection, statement);
            findings.writeTo(copy);
            state.check();
            return counts(statement, rejected, findings);
        }
    }

    private void keepRecords(Connection connection) throws SQLException {
        try (PreparedStatement keep = connection.prepareStatement(MergeSql.KEEP_RECORDS)) {
            keep.setObject(1, intake);
            keep.setObject(2, now);
            keep.execute();
        }
    }

    private void write(Connection connection, Statement statement) throws SQLException {
        boolean someUnchanged = statement.executeUpdate(MergeSql.FORGET_UNCHANGED) > 0;
        if (someUnchanged) {
            statement.execute(MergeSql.COUNT_IDLE_RECORDS);
            statement.execute(MergeSql.FORGET_THEIR_PARTS);
        }
        statement.execute(MergeSql.NEW_NAMES);
        try (PreparedStatement contracts = connection.prepareStatement(MergeSql.CONTRACTS)) {
            contracts.setObject(1, intake);
            contracts.setObject(2, intake);
            contracts.setObject(3, now);
            contracts.setObject(4, now);
            contracts.executeUpdate();
        }
        statement.execute(MergeSql.PARTS);
        statement.execute(MergeSql.NAMES);
    }

    private static ImportCounts counts(Statement statement, long rejected, FindingsTally findings) throws SQLException {
        try (ResultSet row = statement.executeQuery(MergeSql.COUNTS)) {
            row.next();
            long staged = row.getLong("staged");
            long added = row.getLong("added");
            long opened = row.getLong("opened");
            long idle = row.getLong("idle");
            long changed = added - opened - idle;
            return new ImportCounts(
                    staged + rejected,
                    opened,
                    changed,
                    staged - opened - changed,
                    rejected,
                    staged - row.getLong("different"),
                    idle,
                    findings.count(Severity.REPAIRED),
                    findings.count(Severity.FLAGGED),
                    row.getLong("contracts_changed"));
        }
    }

    private static long count(Statement statement, String query) throws SQLException {
        try (ResultSet row = statement.executeQuery(query)) {
            row.next();
            return row.getLong(1);
        }
    }
}
