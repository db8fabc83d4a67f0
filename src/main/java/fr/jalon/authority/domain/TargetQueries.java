package fr.jalon.authority.domain;

import fr.jalon.authority.Priority;
import fr.jalon.authority.TargetRef;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Reads what a company aims at, with the names that the list of authorities knows. */
@Component
@Transactional(readOnly = true)
class TargetQueries {

    private final JdbcClient jdbc;

    TargetQueries(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** By priority and name. */
    List<TargetRef> of(UUID company) {
        return read(company, "");
    }

    /** One that the company aims at. */
    TargetRef one(UUID company, UUID target) {
        return read(company, "AND t.id = ?", target).get(0);
    }

    private List<TargetRef> read(UUID company, String condition, Object... values) {
        return jdbc.sql("""
                        SELECT t.id, t.priority, t.siren, a.department,
                               coalesce(a.name, t.known_as, 'SIREN ' || t.siren) AS name
                        FROM authority.target t LEFT JOIN authority.authority a ON a.siren = t.siren
                        WHERE t.company_id = ? AND t.dropped_at IS NULL %s
                        ORDER BY array_position(ARRAY['HIGH', 'NORMAL', 'LOW'], t.priority),
                                 coalesce(a.name, t.known_as) COLLATE "fr-x-icu", t.id
                        """.formatted(condition))
                .param(company)
                .params(values)
                .query((row, number) -> new TargetRef(
                        row.getObject("id", UUID.class),
                        AuthorityQueries.authorityOf(row, number),
                        Priority.valueOf(row.getString("priority"))))
                .list();
    }
}
