package fr.jalon.authority.domain;

import fr.jalon.shared.Siren;
import java.sql.ResultSet;
import java.sql.SQLException;
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

    /** What the list calls some of them, and what has changed for a company since its ranking before. */
    RankingNews news(UUID company, Collection<Siren> sirens) {
        Map<Siren, String> names = new HashMap<>();
        Map<Siren, RankChange> changes = new HashMap<>();
        if (sirens.isEmpty()) {
            return new RankingNews(names, changes);
        }
        jdbc.sql("""
                        SELECT s.siren, a.name, r.rank, r.previous_rank,
                               r.purchases - coalesce(r.previous_purchases, 0) AS purchases,
                               r.coming_back - coalesce(r.previous_coming_back, 0) AS coming_back
                        FROM unnest(?) AS s (siren)
                                 LEFT JOIN authority.authority a ON a.siren = s.siren
                                 LEFT JOIN authority.ranking r ON r.company_id = ? AND r.siren = s.siren
                                     AND EXISTS (SELECT FROM authority.ranking p
                                                 WHERE p.company_id = r.company_id AND p.previous_rank IS NOT NULL)
                        """)
                .params(sirens.stream().map(Siren::value).toArray(String[]::new), company)
                .query(row -> {
                    Siren siren = new Siren(row.getString("siren"));
                    if (row.getString("name") != null) {
                        names.put(siren, row.getString("name"));
                    }
                    if (row.getObject("rank") != null) {
                        changes.put(siren, change(row));
                    }
                });
        return new RankingNews(names, changes);
    }

    private static RankChange change(ResultSet row) throws SQLException {
        return new RankChange(
                row.getInt("rank"),
                row.getObject("previous_rank", Integer.class),
                row.getLong("purchases"),
                row.getInt("coming_back"));
    }
}
