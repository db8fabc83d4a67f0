package fr.jalon.market.imports.merge;

import fr.jalon.market.intake.AwardInterpreter;
import fr.jalon.market.intake.Severity;
import fr.jalon.market.intake.reading.SaidColumns;
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
import org.postgresql.PGConnection;
import org.postgresql.copy.CopyManager;

/** All that happens between the beginning and the commit of one file's transaction. */
public final class FileTransaction {

    /** What grows by this part of itself (one in ten) is measured again. */
    private static final int MEASURED_PART = 10;

    private final UUID intake;
    private final AwardInterpreter interpreter;
    private final SaidColumns said;
    private final OffsetDateTime now;
    private final ImportProgress state;

    /** @param said of the columns of tables that do not name them by known names */
    public FileTransaction(
            UUID intake, AwardInterpreter interpreter, SaidColumns said, OffsetDateTime now, ImportProgress state) {
        this.intake = intake;
        this.interpreter = interpreter;
        this.said = said;
        this.now = now;
        this.state = state;
    }

    public ImportCounts run(Connection connection, Path file)
            throws SQLException, IOException, UnreadableFileException {
        CopyManager copy = connection.unwrap(PGConnection.class).getCopyAPI();
        try (Statement statement = connection.createStatement();
                FindingsTally findings = new FindingsTally(intake);
                RecordLoader loading = new RecordLoader(intake, now, connection, copy, state)) {
            statement.execute(MergeSql.SETTINGS);
            statement.execute(LoadSql.TABLES);
            statement.execute(LoadSql.SETTINGS);
            long rejected = load(file, findings, loading);
            statement.execute(LoadSql.NO_SETTINGS);
            state.enter(ImportProgress.Stage.ASSEMBLING);
            statement.execute(MergeSql.NEW_TABLES);
            boolean someKnown = affected(connection, statement) > 0;
            if (someKnown) {
                new ContractAssembly(interpreter, copy, state).run(statement);
                write(connection, statement);
            }
            state.enter(ImportProgress.Stage.WRITING);
            measure(statement, loading.opened());
            statement.execute(MergeSql.NAMES);
            if (someKnown) {
                statement.execute(MergeSql.FORGET_SUPPLIERS);
            }
            findings.writeTo(copy);
            state.check();
            return counts(statement, rejected, loading, findings);
        }
    }

    private long load(Path file, FindingsTally findings, RecordLoader loading)
            throws SQLException, IOException, UnreadableFileException {
        state.enter(ImportProgress.Stage.READING);
        try (RecordReader reading = new RecordReader(file, interpreter, said, findings, state)) {
            loading.all(reading);
            return reading.rejected();
        }
    }

    /** How many contracts known by then must be put together again. */
    private long affected(Connection connection, Statement statement) throws SQLException {
        statement.execute(MergeSql.AFFECTED_TABLE);
        try (PreparedStatement affected = connection.prepareStatement(MergeSql.AFFECTED)) {
            affected.setObject(1, intake);
            long count = affected.executeLargeUpdate();
            state.expectContracts(count);
            return count;
        }
    }

    /** After a first import the base knows nothing of what it holds; plans would be those of empty tables. */
    private static void measure(Statement statement, long opened) throws SQLException {
        if (opened * MEASURED_PART > count(statement, MergeSql.CONTRACTS_MEASURED)) {
            statement.execute(MergeSql.MEASURE);
        }
    }

    private static long count(Statement statement, String query) throws SQLException {
        try (ResultSet row = statement.executeQuery(query)) {
            row.next();
            return row.getLong(1);
        }
    }

    private void write(Connection connection, Statement statement) throws SQLException {
        if (statement.executeLargeUpdate(MergeSql.FORGET_UNCHANGED) > 0) {
            statement.execute(MergeSql.COUNT_IDLE_RECORDS);
            statement.execute(MergeSql.FORGET_THEIR_PARTS);
        }
        statement.execute(MergeSql.NEW_NAMES);
        try (PreparedStatement contracts = connection.prepareStatement(MergeSql.CONTRACTS)) {
            contracts.setObject(1, intake);
            contracts.setObject(2, now);
            contracts.executeLargeUpdate();
        }
        statement.execute(MergeSql.PARTS);
    }

    private static ImportCounts counts(Statement statement, long rejected, RecordLoader loading, FindingsTally findings)
            throws SQLException {
        try (ResultSet row = statement.executeQuery(MergeSql.COUNTS)) {
            row.next();
            long idle = row.getLong("idle");
            long changed = loading.added() - loading.opened() - idle;
            return new ImportCounts(
                    loading.staged() + rejected,
                    loading.opened(),
                    changed,
                    loading.staged() - loading.opened() - changed,
                    rejected,
                    loading.repeated() + row.getLong("repeated"),
                    idle,
                    findings.count(Severity.REPAIRED),
                    findings.count(Severity.FLAGGED),
                    row.getLong("contracts_changed"));
        }
    }
}
