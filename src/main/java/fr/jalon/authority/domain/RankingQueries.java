package fr.jalon.authority.domain;

import fr.jalon.shared.Siren;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Reads what the list of authorities calls some of them, and what has changed since data arrived. */
@Component
@Transactional(readOnly = true)
class RankingQueries {

    private final JdbcClient jdbc;

    RankingQueries(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Those that the list knows. */
    Map<Siren, String> names(Collection<Siren> sirens) {
        Map<Siren, String> names = new HashMap<>();
        jdbc.sql("SELECT siren, name FROM authority.authority WHERE siren = ANY(?)")
                .param(sirens.stream().map(Siren::value).toArray(String[]::new))
                .query(row -> {
                    names.put(new Siren(row.getString("siren")), row.getString("name"));
                });
        return names;
    }

    Map<Siren, RankChange> changes(UUID company, Collection<Siren> sirens) {
        Map<Siren, RankChange> changes = new HashMap<>();
        jdbc.sql("""
                        SELECT siren, rank, previous_rank, purchases - coalesce(previous_purchases, 0) AS purchases,
                               coming_back - coalesce(previous_coming_back, 0) AS coming_back
                        FROM authority.ranking r WHERE company_id = ? AND siren = ANY(?)
                          AND EXISTS (SELECT FROM authority.ranking p WHERE p.company_id = r.company_id AND p.previous_rank IS NOT NULL)
                        """)
                .params(company, sirens.stream().map(Siren::value).toArray(String[]::new))
                .query(row -> {
                    changes.put(
                            new Siren(row.getString("siren")),
                            new RankChange(
                                    row.getInt("rank"),
                                    row.getObject("previous_rank", Integer.class),
                                    row.getLong("purchases"),
                                    row.getInt("coming_back")));
                });
        return changes;
    }
}
