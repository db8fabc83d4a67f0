package fr.jalon.market.imports.domain;

import java.time.Clock;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.event.EventListener;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Says of an import that died with its process that it did. Its transaction went with it, so the base is as it was; only
 * the row that tells of it still says that it runs.
 */
@Component
public class InterruptedImportCleanup {

    private static final Logger LOG = LoggerFactory.getLogger(InterruptedImportCleanup.class);

    private final JdbcClient jdbc;
    private final Clock clock;

    InterruptedImportCleanup(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** At each start, and whenever the list of imports is looked at (another process may have died). */
    @EventListener(ApplicationReadyEvent.class)
    @Transactional
    public void markInterrupted() {
        List<UUID> open = jdbc.sql("""
                SELECT id FROM market.intake WHERE state IN ('QUEUED', 'RUNNING') AND requested_at < ?""")
                .param(clock.instant().minusSeconds(10).atOffset(ZoneOffset.UTC))
                .query(UUID.class)
                .list();
        for (UUID id : open) {
            if (jdbc.sql(ImportLocks.isDead(id)).query(Boolean.class).single()) {
                LOG.warn("Import {} was interrupted", id);
                jdbc.sql("""
                        UPDATE market.intake SET state = 'INTERRUPTED', ended_at = ?, error = ?
                        WHERE id = ? AND state IN ('QUEUED', 'RUNNING')""")
                        .params(
                                clock.instant().atOffset(ZoneOffset.UTC),
                                "L'application s'est arrêtée pendant l'import. La base est restée comme avant ;"
                                        + " importez le fichier de nouveau.",
                                id)
                        .update();
            }
        }
    }
}
