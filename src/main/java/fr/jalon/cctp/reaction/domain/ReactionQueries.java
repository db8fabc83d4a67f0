package fr.jalon.cctp.reaction.domain;

import fr.jalon.cctp.reaction.domain.ReactionDetails.AttachedFile;
import fr.jalon.cctp.reaction.domain.ReactionDetails.Ratings;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.RowMapper;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Reads what was said of a draft. Nothing read here leads to a company. */
@Component
@Transactional(readOnly = true)
public class ReactionQueries {

    private record Row<T>(UUID reaction, T value) {}

    private final JdbcClient jdbc;

    ReactionQueries(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /**
     * All reactions with their place in a version, in an order that says nothing of when they came: by place in the text, then by
     * random id. Withdrawn and hidden ones are among them, without being meant to be shown. Three statements.
     */
    public List<ReactionDetails> of(UUID draftId, int number) {
        Map<UUID, List<String>> additions = grouped(
                "SELECT a.reaction_id, a.words AS value FROM cctp.reaction_addition a JOIN cctp.reaction r ON r.id = a.reaction_id"
                        + " WHERE r.draft_id = ? ORDER BY a.reaction_id, a.rank",
                draftId,
                (row, index) -> row.getString("value"));
        Map<UUID, List<AttachedFile>> files = grouped(
                "SELECT f.reaction_id, f.id, f.name, f.bytes FROM cctp.reaction_file f JOIN cctp.reaction r ON r.id = f.reaction_id"
                        + " WHERE r.draft_id = ? ORDER BY f.reaction_id, f.rank",
                draftId,
                (row, index) ->
                        new AttachedFile(row.getObject("id", UUID.class), row.getString("name"), row.getLong("bytes")));
        return jdbc.sql("""
                        SELECT r.*, p.pseudonym, p.trade, p.headcount, p.department,
                               pl.clause_id AS now_clause, pl.criterion_id AS now_criterion, pl.start AS now_start,
                               pl.length AS now_length, pl.fate, pl.confidence, pl.proposals,
                               t.must, t.should, t.nice, t.met, t.not_met
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
                .query((row, index) -> read(row, additions, files))
                .list();
    }

    private <T> Map<UUID, List<T>> grouped(String sql, UUID draftId, RowMapper<T> value) {
        return jdbc
                .sql(sql)
                .param(draftId)
                .query((row, index) -> new Row<T>(row.getObject("reaction_id", UUID.class), value.mapRow(row, index)))
                .list()
                .stream()
                .collect(Collectors.groupingBy(Row::reaction, Collectors.mapping(Row::value, Collectors.toList())));
    }

    private static ReactionDetails read(
            ResultSet row, Map<UUID, List<String>> additions, Map<UUID, List<AttachedFile>> files) throws SQLException {
        UUID id = row.getObject("id", UUID.class);
        return new ReactionDetails(
                id,
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
                additions.getOrDefault(id, List.of()),
                files.getOrDefault(id, List.of()),
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
