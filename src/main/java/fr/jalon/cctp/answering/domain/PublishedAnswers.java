package fr.jalon.cctp.answering.domain;

import fr.jalon.calendar.FrenchDates;
import fr.jalon.site.Sql;
import java.time.Instant;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** What buyers have answered and published: whoever has an account may read it. */
@Component
@Transactional(readOnly = true)
public class PublishedAnswers {

    private static final String UNSETTLED = """
            FROM cctp.reaction r
            WHERE r.draft_id IN (:drafts) AND r.withdrawn_on IS NULL AND r.hidden_reason IS NULL
              AND coalesce((SELECT a.fate FROM cctp.published_answer a WHERE a.draft_id = r.draft_id AND a.reaction_id = r.id
                            ORDER BY a.batch DESC LIMIT 1), 'OPEN') = 'OPEN'
            """;

    private final JdbcClient jdbc;

    PublishedAnswers(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** The latest for each reaction that has one. One statement. */
    public Map<UUID, PublishedAnswer> of(UUID draftId) {
        return history(draftId).stream()
                .collect(Collectors.toMap(PublishedAnswer::reaction, one -> one, (older, newer) -> newer));
    }

    /** All that was ever published, the oldest first. */
    public List<PublishedAnswer> history(UUID draftId) {
        return jdbc.sql("""
                        SELECT a.reaction_id, a.batch, a.fate, a.words, a.number, b.published_at
                        FROM cctp.published_answer a JOIN cctp.answer_batch b ON b.draft_id = a.draft_id AND b.batch = a.batch
                        WHERE a.draft_id = ? ORDER BY a.batch, a.reaction_id
                        """)
                .param(draftId)
                .query((row, index) -> new PublishedAnswer(
                        row.getObject("reaction_id", UUID.class),
                        row.getInt("batch"),
                        AnswerFate.valueOf(row.getString("fate")),
                        row.getString("words"),
                        row.getInt("number"),
                        Sql.instant(row, "published_at")
                                .atZone(FrenchDates.PARIS)
                                .toLocalDate()))
                .list();
    }

    /**
     * Reactions that stand and whose latest published fate is none, or {@link AnswerFate#OPEN}: with them a draft is not final. None is
     * withdrawn or hidden.
     */
    public List<UUID> unsettled(UUID draftId) {
        return jdbc.sql("SELECT r.id " + UNSETTLED + " ORDER BY r.id")
                .param("drafts", List.of(draftId))
                .query(UUID.class)
                .list();
    }

    /** How many of them each draft has; none where it has none. One statement. */
    Map<UUID, Integer> unsettled(Collection<UUID> drafts) {
        Map<UUID, Integer> waiting = new HashMap<>();
        jdbc.sql("SELECT r.draft_id, count(*)::integer AS waiting " + UNSETTLED + " GROUP BY r.draft_id")
                .param("drafts", drafts)
                .query(row -> {
                    waiting.put(row.getObject("draft_id", UUID.class), row.getInt("waiting"));
                });
        return waiting;
    }

    /** Reactions with an answer or a counter-proposal. One statement. */
    public List<AnswerNews> news(UUID draftId) {
        return jdbc.sql("""
                        SELECT r.id, a.fate, a.words, a.published_at, c.id AS counter, c.outcome
                        FROM cctp.reaction r
                        LEFT JOIN LATERAL (SELECT p.fate, p.words, b.published_at FROM cctp.published_answer p
                                           JOIN cctp.answer_batch b ON b.draft_id = p.draft_id AND b.batch = p.batch
                                           WHERE p.draft_id = r.draft_id AND p.reaction_id = r.id
                                           ORDER BY p.batch DESC LIMIT 1) a ON true
                        LEFT JOIN LATERAL (SELECT o.id, o.outcome FROM cctp.counter_proposal o
                                           WHERE o.draft_id = r.draft_id AND o.reaction_id = r.id
                                           ORDER BY o.outcome = 'SENT' DESC, o.sent_on DESC, o.id LIMIT 1) c ON true
                        WHERE r.draft_id = ? AND (a.fate IS NOT NULL OR c.id IS NOT NULL)
                        """)
                .param(draftId)
                .query((row, index) -> {
                    String fate = row.getString("fate");
                    Instant at = Sql.instantOrNull(row, "published_at");
                    return new AnswerNews(
                            row.getObject("id", UUID.class),
                            fate == null ? null : AnswerFate.valueOf(fate),
                            row.getString("words"),
                            at == null ? null : at.atZone(FrenchDates.PARIS).toLocalDate(),
                            row.getObject("counter", UUID.class),
                            "SENT".equals(row.getString("outcome")));
                })
                .list();
    }
}
