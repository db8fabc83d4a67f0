package fr.jalon.cctp.domain;

import fr.jalon.site.JsonRows;
import fr.jalon.site.NotFoundException;
import fr.jalon.site.Sql;
import java.sql.Array;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Versions as they were published. Whoever has an account may read them; nothing of them is ever changed. */
@Component
@Transactional(readOnly = true)
public class PublishedTexts {

    private record Head(
            Instant at, @Nullable String note, @Nullable String notation, List<CriterionLine> criteria) {}

    private final JdbcClient jdbc;

    PublishedTexts(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Two statements. @throws NotFoundException when there is no such version */
    public PublishedText one(UUID draftId, int number) {
        Head head = jdbc.sql("""
                        SELECT published_at, note, notation,
                               (SELECT json_agg(json_build_object('id', c.criterion_id, 'parent', c.parent_id, 'name', c.name,
                                                                  'weight', c.weight) ORDER BY c.place)
                                FROM cctp.published_criterion c WHERE c.draft_id = v.draft_id AND c.number = v.number) AS criteria
                        FROM cctp.published_version v WHERE v.draft_id = ? AND v.number = ?
                        """)
                .params(draftId, number)
                .query((row, index) -> new Head(
                        Sql.instant(row, "published_at"),
                        row.getString("note"),
                        row.getString("notation"),
                        JsonRows.list(row.getString("criteria"), CriterionLine.class)))
                .optional()
                .orElseThrow(() -> new NotFoundException("version " + number + " of draft " + draftId));
        return new PublishedText(
                draftId, number, head.at(), head.note(), head.notation(), clauses(draftId, number), head.criteria());
    }

    private List<PublishedClause> clauses(UUID draftId, int number) {
        return jdbc.sql("""
                        SELECT clause_id, level, label, title, words, origins FROM cctp.published_clause
                        WHERE draft_id = ? AND number = ? ORDER BY place
                        """)
                .params(draftId, number)
                .query((row, index) -> new PublishedClause(
                        row.getObject("clause_id", UUID.class),
                        new ClauseWords(
                                row.getInt("level"),
                                row.getString("label"),
                                row.getString("title"),
                                row.getString("words")),
                        ids(row)))
                .list();
    }

    private static List<UUID> ids(ResultSet row) throws SQLException {
        Array origins = row.getArray("origins");
        return Arrays.asList((UUID[]) origins.getArray());
    }
}
