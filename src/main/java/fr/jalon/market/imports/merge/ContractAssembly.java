package fr.jalon.market.imports.merge;

import fr.jalon.market.intake.Award;
import fr.jalon.market.intake.AwardInterpreter;
import fr.jalon.market.intake.Interpretation;
import fr.jalon.market.intake.assembly.ContractAssembler;
import fr.jalon.market.intake.assembly.Piece;
import fr.jalon.market.intake.reading.Format;
import fr.jalon.market.intake.tree.JsonTree;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.jspecify.annotations.Nullable;
import org.postgresql.copy.CopyManager;

/**
 * Puts the affected contracts together, a batch at a time: while the base fetches one batch, another thread works on the
 * one before. Nothing but two batches is ever in memory.
 */
final class ContractAssembly {

    private static final int BATCH = 1000;

    private final AwardInterpreter interpreter;
    private final CopyManager copy;
    private final ImportProgress state;
    private List<Stored> carried = new ArrayList<>();

    ContractAssembly(AwardInterpreter interpreter, CopyManager copy, ImportProgress state) {
        this.interpreter = interpreter;
        this.copy = copy;
        this.state = state;
    }

    private record Stored(UUID contract, UUID hash, Format format, String raw) {}

    /** Fills the temporary tables {@code new_contract}, {@code new_holder} and {@code new_amendment}. */
    void run(Statement statement) throws SQLException {
        statement.execute(MergeSql.RECORDS_OF_AFFECTED);
        ExecutorService worker = Executors.newSingleThreadExecutor(task -> new Thread(task, "import-assembly"));
        try {
            List<Stored> batch = next(statement);
            while (!batch.isEmpty()) {
                List<Stored> work = batch;
                Future<ContractCopyRows> rows = worker.submit(() -> assembled(work));
                batch = next(statement);
                copy(rows);
                state.check();
            }
        } finally {
            worker.shutdownNow();
        }
        statement.execute("CLOSE pieces");
    }

    /** Whole contracts only: the records of the last one wait for the next batch, which may hold more of them. */
    private List<Stored> next(Statement statement) throws SQLException {
        List<Stored> batch = carried;
        int fetched = 0;
        try (ResultSet rows = statement.executeQuery("FETCH " + BATCH + " FROM pieces")) {
            while (rows.next()) {
                fetched++;
                batch.add(new Stored(
                        rows.getObject(1, UUID.class),
                        rows.getObject(2, UUID.class),
                        Format.valueOf(rows.getString(3)),
                        rows.getString(4)));
            }
        }
        carried = new ArrayList<>();
        if (fetched == BATCH) {
            UUID last = batch.get(batch.size() - 1).contract();
            int end = batch.size();
            while (end > 0 && batch.get(end - 1).contract().equals(last)) {
                end--;
            }
            carried.addAll(batch.subList(end, batch.size()));
            return end == 0 ? next(statement) : new ArrayList<>(batch.subList(0, end));
        }
        return batch;
    }

    private ContractCopyRows assembled(List<Stored> records) {
        ContractCopyRows rows = new ContractCopyRows();
        List<Piece> pieces = new ArrayList<>();
        for (int i = 0; i < records.size(); i++) {
            Piece piece = piece(records.get(i));
            if (piece != null) {
                pieces.add(piece);
            }
            boolean last = i + 1 == records.size()
                    || !records.get(i + 1).contract().equals(records.get(i).contract());
            if (last && !pieces.isEmpty()) {
                rows.add(ContractAssembler.assemble(pieces));
                pieces.clear();
            }
        }
        return rows;
    }

    /** Null for a record that the rules of today reject, though those of its day kept it. */
    private @Nullable Piece piece(Stored record) {
        Interpretation interpretation =
                interpreter.interpret(JsonTree.parse(record.raw()).orElseThrow(), record.format());
        Award award = interpretation.award();
        return award == null ? null : new Piece(record.hash(), award, interpretation.defects());
    }

    private void copy(Future<ContractCopyRows> future) throws SQLException {
        ContractCopyRows rows = FutureResults.result(future);
        rows.copyTo(copy, "COPY new_contract FROM STDIN", "new_holder", "new_amendment");
        state.countAssembled(rows.count());
    }
}
