package fr.jalon.market.imports.domain;

import fr.jalon.market.imports.merge.ImportProgress;
import java.sql.SQLException;
import java.util.UUID;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import org.postgresql.PGConnection;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Twice a second: writes down how far the import is, and carries the wish to stop to it and to the statement it runs. */
final class ImportHeartbeat implements AutoCloseable {

    private static final Logger LOG = LoggerFactory.getLogger(ImportHeartbeat.class);

    private final ScheduledExecutorService beat =
            Executors.newSingleThreadScheduledExecutor(task -> new Thread(task, "import-heartbeat"));

    ImportHeartbeat(ImportRepository importRepository, UUID id, ImportProgress state, PGConnection connection) {
        beat.scheduleWithFixedDelay(
                () -> reportProgress(importRepository, id, state, connection), 0, 500, TimeUnit.MILLISECONDS);
    }

    private static void reportProgress(
            ImportRepository importRepository, UUID id, ImportProgress state, PGConnection connection) {
        try {
            if (importRepository.recordProgress(id, state)) {
                state.wishStop();
                if (state.stage() != ImportProgress.Stage.READING) {
                    connection.cancelQuery(); // while reading, the reader polls the wish to stop itself
                }
            }
        } catch (SQLException | RuntimeException e) {
            LOG.warn("The progress of import {} could not be told", id, e);
        }
    }

    /** Returns when nothing more will be written by it. */
    @Override
    public void close() {
        beat.shutdown();
        try {
            if (!beat.awaitTermination(30, TimeUnit.SECONDS)) {
                LOG.warn("The heartbeat of an import does not end");
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
