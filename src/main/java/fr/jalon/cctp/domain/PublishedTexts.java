package fr.jalon.cctp.domain;

import fr.jalon.site.JsonRows;
import fr.jalon.site.NotFoundException;
import fr.jalon.site.Sql;
import java.time.Instant;
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
            Instant at,
            @Nullable String note,
            @Nullable String notation,
            List<ClauseRow> clauses,
            List<CriterionLine> criteria) {}

    private record ClauseRow(UUID id, int level, String number, String title, String words, List<UUID> origins) {

        PublishedClause clause() {
            return new PublishedClause(id, new ClauseWords(level, number, title, words), origins);
        }
    }

    private final JdbcClient jdbc;

    PublishedTexts(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** One statement. @throws NotFoundException when there is no such version */
    public PublishedText one(UUID draftId, int number) {
        Head head = jdbc.sql("""
                        SELECT published_at, note, notation,
                               (SELECT json_agg(json_build_object('id', c.clause_id, 'level', c.level, 'number', c.label, 'title', c.title,
                                                                  'words', c.words, 'origins', c.origins) ORDER BY c.place)
                                FROM cctp.published_clause c WHERE c.draft_id = v.draft_id AND c.number = v.number) AS clauses,
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
                        JsonRows.list(row.getString("clauses"), ClauseRow.class),
                        JsonRows.list(row.getString("criteria"), CriterionLine.class)))
                .optional()
                .orElseThrow(() -> new NotFoundException("version " + number + " of draft " + draftId));
        return new PublishedText(
                draftId,
                number,
                head.at(),
                head.note(),
                head.notation(),
                head.clauses().stream().map(ClauseRow::clause).toList(),
                head.criteria());
    }
}
