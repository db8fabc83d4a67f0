package fr.jalon.market.imports.domain;

import fr.jalon.market.imports.merge.ImportCounts;
import fr.jalon.market.imports.merge.ImportProgress;
import fr.jalon.shared.Uuid7;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The rows that tell of imports. Each change here is a transaction of its own, seen at once by whoever looks. */
@Component
class ImportRepository {

    private final JdbcClient jdbc;
    private final Clock clock;

    ImportRepository(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    UUID open(String fileName, long fileSize, String requestedBy) {
        UUID id = Uuid7.next(clock);
        jdbc.sql("""
                INSERT INTO market.intake (id, file_name, file_size, requested_by, requested_at, state)
                VALUES (?, ?, ?, ?, ?, 'QUEUED')""").params(id, fileName, fileSize, requestedBy, now()).update();
        return id;
    }

    void started(UUID id, String sha256) {
        jdbc.sql("""
                UPDATE market.intake SET state = 'RUNNING', stage = 'Lecture du fichier', started_at = ?, sha256 = ?
                WHERE id = ?""").params(now(), sha256, id).update();
    }

    /** Writes down how far the import is; true when someone asked for it to stop. */
    boolean recordProgress(UUID id, ImportProgress state) {
        return jdbc.sql("""
                UPDATE market.intake SET stage = ?, percent = ?, records_read = ? WHERE id = ? AND state IN ('QUEUED', 'RUNNING')
                RETURNING cancel_requested""")
                .params(state.stage().label(), state.percent(), state.records(), id)
                .query(Boolean.class)
                .optional()
                .orElse(false);
    }

    /** True when there was a running import to stop. */
    boolean requestCancel(UUID id) {
        return jdbc.sql(
                                "UPDATE market.intake SET cancel_requested = true WHERE id = ? AND state IN ('QUEUED', 'RUNNING')")
                        .param(id)
                        .update()
                > 0;
    }

    /** Inside the import's own transaction: its report becomes true together with its data. */
    void done(UUID id, ImportCounts counts) {
        jdbc.sql("""
                UPDATE market.intake SET state = 'DONE', stage = NULL, percent = 100, ended_at = ?, records_read = ?, created = ?,
                    changed = ?, unchanged = ?, rejected = ?, repeated = ?, without_effect = ?, repaired = ?, flagged = ?,
                    contracts_created = ?, contracts_changed = ? WHERE id = ?""")
                .params(
                        now(),
                        counts.read(),
                        counts.created(),
                        counts.changed(),
                        counts.unchanged(),
                        counts.rejected(),
                        counts.repeated(),
                        counts.withoutEffect(),
                        counts.repaired(),
                        counts.flagged(),
                        counts.created(),
                        counts.contractsChanged(),
                        id)
                .update();
    }

    void failed(UUID id, String sentence, boolean cancelled) {
        jdbc.sql("""
                UPDATE market.intake SET state = ?, ended_at = ?, error = ?
                WHERE id = ? AND state IN ('QUEUED', 'RUNNING')""")
                .params(cancelled ? "CANCELLED" : "FAILED", now(), sentence, id)
                .update();
    }

    private OffsetDateTime now() {
        return clock.instant().atOffset(ZoneOffset.UTC);
    }
}
