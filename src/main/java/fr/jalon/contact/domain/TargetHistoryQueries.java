package fr.jalon.contact.domain;

import fr.jalon.account.CompanyScope;
import fr.jalon.contact.domain.InteractionQueries.Timeline;
import fr.jalon.shared.Siren;
import java.sql.Array;
import java.sql.Date;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Reads in one statement what the card of an authority shows of its past: the card is a page of many parts. */
@Component
@Transactional(readOnly = true)
public class TargetHistoryQueries {

    private static final String HISTORY = """
            SELECT x.*, v.*
            FROM (SELECT 1) one
                     LEFT JOIN LATERAL (%s) x ON true
                     CROSS JOIN LATERAL (
                         SELECT array_agg(g.outcome ORDER BY g.id DESC) AS v_outcomes, array_agg(g.given_on ORDER BY g.id DESC) AS v_days,
                                array_agg(g.proof ORDER BY g.id DESC) AS v_proofs, array_agg(g.given_by ORDER BY g.id DESC) AS v_by,
                                array_agg(g.interaction_id ORDER BY g.id DESC) AS v_ids, array_agg(p.kind ORDER BY g.id DESC) AS v_kinds,
                                array_agg(p.happened_on ORDER BY g.id DESC) AS v_happened
                         FROM contact.verdict g LEFT JOIN contact.interaction p ON p.id = g.interaction_id
                         WHERE g.company_id = :company AND g.siren = :siren) v
            ORDER BY x.happened_on DESC, x.id DESC
            """.formatted(InteractionQueries.OF_AUTHORITY);

    private final JdbcClient jdbc;
    private final CompanyScope scope;

    TargetHistoryQueries(JdbcClient jdbc, CompanyScope scope) {
        this.jdbc = jdbc;
        this.scope = scope;
    }

    /** The latest interactions, and every verdict, the last one given first. */
    public record TargetHistory(Timeline timeline, List<TargetVerdict> verdicts) {

        public TargetHistory {
            verdicts = List.copyOf(verdicts);
        }
    }

    /** @param limit at most so many interactions */
    public TargetHistory of(Siren authority, int limit) {
        return jdbc.sql(HISTORY)
                .param("company", scope.required())
                .param("siren", authority.value())
                .param("limit", limit)
                .param("offset", 0)
                .query(TargetHistoryQueries::read);
    }

    private static TargetHistory read(ResultSet rows) throws SQLException {
        List<InteractionDetails> interactions = new ArrayList<>();
        List<TargetVerdict> verdicts = List.of();
        int all = 0;
        for (int number = 0; rows.next(); number++) {
            if (number == 0) {
                verdicts = verdicts(rows);
            }
            if (rows.getObject("id") != null) {
                all = rows.getInt("counted");
                interactions.add(InteractionQueries.read(rows, number));
            }
        }
        return new TargetHistory(new Timeline(interactions, all), verdicts);
    }

    private static List<TargetVerdict> verdicts(ResultSet row) throws SQLException {
        Array given = row.getArray("v_outcomes");
        if (given == null) {
            return List.of();
        }
        String[] outcomes = (String[]) given.getArray();
        Date[] days = (Date[]) row.getArray("v_days").getArray();
        String[] proofs = (String[]) row.getArray("v_proofs").getArray();
        UUID[] by = (UUID[]) row.getArray("v_by").getArray();
        UUID[] ids = (UUID[]) row.getArray("v_ids").getArray();
        String[] kinds = (String[]) row.getArray("v_kinds").getArray();
        Date[] happened = (Date[]) row.getArray("v_happened").getArray();
        List<TargetVerdict> verdicts = new ArrayList<>();
        for (int at = 0; at < outcomes.length; at++) {
            verdicts.add(new TargetVerdict(
                    VerdictOutcome.valueOf(outcomes[at]),
                    days[at].toLocalDate(),
                    proofs[at],
                    ids[at],
                    kind(kinds[at]),
                    happened[at] == null ? null : happened[at].toLocalDate(),
                    by[at]));
        }
        return verdicts;
    }

    private static @Nullable InteractionKind kind(@Nullable String name) {
        return name == null ? null : InteractionKind.valueOf(name);
    }
}
