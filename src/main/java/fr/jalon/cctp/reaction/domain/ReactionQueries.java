package fr.jalon.cctp.reaction.domain;

import fr.jalon.cctp.reaction.domain.ReactionDetails.AttachedFile;
import fr.jalon.cctp.reaction.domain.ReactionDetails.Ratings;
import fr.jalon.site.JsonRows;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Reads what was said of a draft. Nothing read here leads to a company. */
@Component
@Transactional(readOnly = true)
public class ReactionQueries {

    /** As one statement brings them along. */
    private record Addition(String words) {}

    private final JdbcClient jdbc;

    ReactionQueries(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /**
     * All reactions with their place in a version, in an order that says nothing of when they came: by place in the text, then by
     * random id. Withdrawn and hidden ones are among them, without being meant to be shown. One statement.
     */
    public List<ReactionDetails> of(UUID draftId, int number) {
        return jdbc.sql("""
                        SELECT r.*, p.pseudonym, p.trade, p.headcount, p.department,
                               pl.clause_id AS now_clause, pl.criterion_id AS now_criterion, pl.start AS now_start,
                               pl.length AS now_length, pl.fate, pl.confidence, pl.proposals,
                               t.must, t.should, t.nice, t.met, t.not_met,
                               (SELECT json_agg(json_build_object('words', a.words) ORDER BY a.rank)
                                FROM cctp.reaction_addition a WHERE a.reaction_id = r.id) AS additions,
                               (SELECT json_agg(json_build_object('id', f.id, 'name', f.name, 'bytes', f.bytes) ORDER BY f.rank)
                                FROM cctp.reaction_file f WHERE f.reaction_id = r.id) AS files
                        FROM cctp.reaction r
                        JOIN cctp.participant p ON p.draft_id = r.draft_id AND p.id = r.participant_id
                        JOIN cctp.reaction_place pl ON pl.reaction_id = r.id AND pl.number = :number
                        LEFT JOIN cctp.published_clause c ON c.draft_id = r.draft_id AND c.number = :number AND c.clause_id = pl.clause_id
                        CROSS JOIN LATERAL (
                            SELECT count(*) FILTER (WHERE strength = 'MUST') AS must, count(*) FILTER (WHERE strength = 'SHOULD') AS should,
                                   count(*) FILTER (WHERE strength = 'NICE') AS nice,
                                   count(*) FILTER (WHERE met = 'MET' AND g.number = :number) AS met,
                                   count(*) FILTER (WHERE met = 'NOT_MET' AND g.number = :number) AS not_met
                            FROM cctp.rating g WHERE g.reaction_id = r.id) t
                        WHERE r.draft_id = :draft
                        ORDER BY c.place NULLS LAST, pl.start NULLS FIRST, r.id
                        """)
                .param("draft", draftId)
                .param("number", number)
                .query((row, index) -> read(row))
                .list();
    }

    private static ReactionDetails read(ResultSet row) throws SQLException {
        return new ReactionDetails(
                row.getObject("id", UUID.class),
                row.getInt("number"),
                new Participant(row.getObject("participant_id", UUID.class), row.getString("pseudonym"), traits(row)),
                ReactionKind.valueOf(row.getString("kind")),
                new ReactionTarget(
                        row.getObject("clause_id", UUID.class),
                        row.getObject("criterion_id", UUID.class),
                        row.getString("quote"),
                        row.getObject("start", Integer.class)),
                place(row),
                row.getString("words"),
                row.getString("wording"),
                new Cost(
                        CostDirection.valueOf(row.getString("cost")),
                        row.getBigDecimal("cost_from"),
                        row.getBigDecimal("cost_to")),
                Strength.valueOf(row.getString("strength")),
                row.getObject("said_on", LocalDate.class),
                row.getObject("withdrawn_on", LocalDate.class),
                row.getString("hidden_reason"),
                JsonRows.list(row.getString("additions"), Addition.class).stream()
                        .map(Addition::words)
                        .toList(),
                JsonRows.list(row.getString("files"), AttachedFile.class),
                row.getObject("thread_id", UUID.class),
                new Ratings(
                        row.getInt("must"),
                        row.getInt("should"),
                        row.getInt("nice"),
                        row.getInt("met"),
                        row.getInt("not_met")),
                row.getString("receipt"),
                row.getLong("version"));
    }

    private static ReactionPlace place(ResultSet row) throws SQLException {
        return new ReactionPlace(
                row.getObject("now_clause", UUID.class),
                row.getObject("now_criterion", UUID.class),
                row.getObject("now_start", Integer.class),
                row.getObject("now_length", Integer.class),
                PlaceFate.valueOf(row.getString("fate")),
                row.getDouble("confidence"),
                ProposalText.read(row.getString("proposals")));
    }

    private static @Nullable String traits(ResultSet row) throws SQLException {
        List<String> traits = new ArrayList<>();
        for (String column : List.of("trade", "headcount", "department")) {
            String trait = row.getString(column);
            if (trait != null) {
                traits.add(trait);
            }
        }
        return traits.isEmpty() ? null : String.join(", ", traits);
    }
}
