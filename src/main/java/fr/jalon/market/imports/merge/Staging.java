package fr.jalon.market.imports.merge;

import fr.jalon.market.ContractId;
import fr.jalon.market.intake.Award;
import fr.jalon.market.intake.AwardInterpreter;
import fr.jalon.market.intake.Interpretation;
import fr.jalon.market.intake.reading.DecpFile;
import fr.jalon.market.intake.reading.Published;
import fr.jalon.market.intake.reading.UnreadableFileException;
import fr.jalon.market.intake.tree.RecordText;
import java.io.IOException;
import java.nio.file.Path;
import java.sql.SQLException;
import org.jspecify.annotations.Nullable;
import org.postgresql.copy.CopyIn;
import org.postgresql.copy.CopyManager;

/** Reads the file and copies its records, those with a key, into the staging table. */
final class Staging {

    private static final int BUFFER = 1 << 17;

    private final AwardInterpreter interpreter;
    private final FindingsTally findings;
    private final RunState state;
    private final CopyRows rows = new CopyRows();
    private long rejected;

    Staging(AwardInterpreter interpreter, FindingsTally findings, RunState state) {
        this.interpreter = interpreter;
        this.findings = findings;
        this.state = state;
    }

    /** How many records had to be rejected; the others are in the table. */
    long read(Path file, CopyManager copyManager) throws UnreadableFileException, IOException, SQLException {
        CopyIn copy = copyManager.copyIn("COPY stage FROM STDIN");
        try {
            DecpFile.read(file, state.reading(), published -> take(published, copy));
            flush(copy);
            copy.endCopy();
        } catch (CopyException e) {
            throw e.sql;
        } finally {
            if (copy.isActive()) {
                copy.cancelCopy();
            }
        }
        return rejected;
    }

    private void take(Published published, CopyIn copy) {
        state.check();
        state.countRecord();
        Interpretation interpretation = interpreter.interpret(published);
        findings.add(published, interpretation);
        @Nullable Award award = interpretation.award();
        if (award == null) {
            rejected++;
            return;
        }
        rows.value(ContractId.of(award.buyer().siren(), award.number()))
                .value(RecordText.fingerprint(published.content()))
                .value(published.format())
                .value(published.entry())
                .value(published.line())
                .value(RecordText.of(published.content()))
                .end();
        if (rows.length() > BUFFER) {
            flush(copy);
        }
    }

    private void flush(CopyIn copy) {
        try {
            byte[] bytes = rows.take();
            copy.writeToCopy(bytes, 0, bytes.length);
        } catch (SQLException e) {
            throw new CopyException(e);
        }
    }

    /** Carries a failure of the database through the reader's callback. */
    private static final class CopyException extends RuntimeException {

        private static final long serialVersionUID = 1L;

        private final SQLException sql;

        CopyException(SQLException sql) {
            super(sql);
            this.sql = sql;
        }
    }
}
