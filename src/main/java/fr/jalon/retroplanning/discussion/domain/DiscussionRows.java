package fr.jalon.retroplanning.discussion.domain;

import fr.jalon.site.JsonRows;
import fr.jalon.site.ReadTransaction;
import fr.jalon.upload.FileType;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Reads what was said and put beside the lines of one plan, in one statement: a page that shows the one shows the other. */
@Component
class DiscussionRows {

    /** All of one plan, each the oldest first. */
    record Rows(List<CommentRow> comments, List<FileRow> files) {}

    /** @param lineKey null for the plan as a whole */
    record CommentRow(
            UUID id, @Nullable String lineKey, Instant writtenAt, UUID writtenBy, String body, boolean withdrawn) {}

    /** @param removedBy null while it is there */
    record FileRow(
            UUID id,
            UUID fileId,
            String lineKey,
            String name,
            FileType kind,
            long bytes,
            Instant addedAt,
            UUID addedBy,
            @Nullable UUID removedBy) {}

    private record Of(UUID planId) {}

    private final JdbcClient jdbc;

    DiscussionRows(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    Rows of(UUID planId) {
        return ReadTransaction.once(
                new Of(planId),
                () -> jdbc.sql("""
                        SELECT (SELECT json_agg(c ORDER BY c.written_at, c.id)
                                FROM (SELECT id, line_key, written_at, written_by, body, withdrawn_at IS NOT NULL AS withdrawn
                                      FROM retroplanning.comment WHERE plan_id = :plan) AS c) AS comments,
                               (SELECT json_agg(f ORDER BY f.id)
                                FROM (SELECT id, file_id, line_key, name, kind, bytes, added_at, added_by, removed_by
                                      FROM retroplanning.attachment WHERE plan_id = :plan) AS f) AS files
                        """)
                        .param("plan", planId)
                        .query((row, number) -> new Rows(
                                JsonRows.list(row.getString("comments"), CommentRow.class),
                                JsonRows.list(row.getString("files"), FileRow.class)))
                        .single());
    }
}
