package fr.jalon.authority.domain;

import fr.jalon.authority.directory.DirectoryFile;
import fr.jalon.shared.Uuid7;
import fr.jalon.site.Sql;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/** Keeps uploaded directories until they are taken over, and afterwards what they changed. */
@Component
class DirectoryRepository {

    private static final JsonMapper JSON = new JsonMapper();
    private static final int BATCH = 5_000;
    private static final Duration PATIENCE = Duration.ofDays(1);

    private final JdbcClient jdbc;
    private final Clock clock;

    DirectoryRepository(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** What was looked at and left aside goes with the next upload. */
    void forgetAbandoned() {
        jdbc.sql("DELETE FROM authority.directory WHERE change_id IS NULL AND uploaded_at < ?")
                .param(Sql.time(clock.instant().minus(PATIENCE)))
                .update();
    }

    UUID store(String fileName, DirectoryFile file, String by) {
        UUID id = Uuid7.next(clock);
        jdbc.sql(
                        "INSERT INTO authority.directory (id, file_name, layout, uploaded_by, uploaded_at) VALUES (?, ?, ?, ?, ?)")
                .params(id, fileName, file.layout(), by, Sql.now(clock))
                .update();
        batches(file.rows(), """
                        INSERT INTO authority.directory_row
                            (directory_id, line, siren, name, kind, department, seat, address, population, website, platform)
                        SELECT :id, r.* FROM jsonb_to_recordset(CAST(:rows AS jsonb)) AS r (line integer, siren text, name text,
                            kind text, department text, seat text, address text, population integer, website text, platform text)
                        """, id);
        batches(file.refusals(), """
                        INSERT INTO authority.directory_refusal (directory_id, line, published, reason)
                        SELECT :id, r.* FROM jsonb_to_recordset(CAST(:rows AS jsonb)) AS r (line integer, published text, reason text)
                        """, id);
        return id;
    }

    private void batches(List<?> rows, String sql, UUID id) {
        for (int from = 0; from < rows.size(); from += BATCH) {
            String json = JSON.writeValueAsString(rows.subList(from, Math.min(rows.size(), from + BATCH)));
            jdbc.sql(sql).param("id", id).param("rows", json).update();
        }
    }

    /** Writes beside each row what the authority is and what it becomes; rows that change nothing stay without. */
    void note(UUID id) {
        jdbc.sql("""
                        UPDATE authority.directory_row r
                        SET created = c.created, before = c.before, after = c.after
                        FROM (%s) c WHERE r.directory_id = :id AND r.siren = c.siren AND c.before IS DISTINCT FROM c.after
                        """.formatted(DirectoryQueries.COMPARED)).param("id", id).update();
    }

    /** From now on it is part of the history; the rows that changed nothing are no more needed. */
    void takenOver(UUID id, UUID change) {
        jdbc.sql("UPDATE authority.directory SET change_id = ? WHERE id = ?")
                .params(change, id)
                .update();
        jdbc.sql("DELETE FROM authority.directory_row WHERE directory_id = ? AND after IS NULL")
                .param(id)
                .update();
    }
}
