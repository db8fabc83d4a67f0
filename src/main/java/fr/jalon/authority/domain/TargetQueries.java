package fr.jalon.authority.domain;

import fr.jalon.authority.AuthorityRef;
import fr.jalon.authority.Priority;
import fr.jalon.authority.TargetRef;
import fr.jalon.shared.Siren;
import fr.jalon.site.ReadTransaction;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Reads what a company aims at, with the names that the list of authorities knows. */
@Component
@Transactional(readOnly = true)
class TargetQueries {

    /** Of a company, in their order; the company and one more condition are to be filled in. */
    static final String SELECT = """
            SELECT t.id, t.priority, t.siren, a.department, coalesce(a.name, t.known_as, 'SIREN ' || t.siren) AS name
            FROM authority.target t LEFT JOIN authority.authority a ON a.siren = t.siren
            WHERE t.company_id = %s AND t.dropped_at IS NULL %s
            ORDER BY array_position(ARRAY['HIGH', 'NORMAL', 'LOW'], t.priority),
                     coalesce(a.name, t.known_as) COLLATE "fr-x-icu", t.id
            """;

    /** All of a company as one row of another statement, which {@link #together} reads. */
    static final String TOGETHER = """
            SELECT array_agg(id) AS target_ids, array_agg(priority) AS target_priorities,
                   array_agg(siren) AS target_sirens, array_agg(name) AS target_names,
                   array_agg(department) AS target_departments
            FROM (%s) targets
            """.formatted(SELECT.formatted(":company", ""));

    private final JdbcClient jdbc;

    TargetQueries(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    private record TargetsOf(UUID company) {}

    /** By priority and name. Several parts of one page ask. */
    List<TargetRef> of(UUID company) {
        return ReadTransaction.once(new TargetsOf(company), () -> List.copyOf(read(company, "")));
    }

    /** One that the company aims at. */
    TargetRef one(UUID company, UUID target) {
        return read(company, "AND t.id = ?", target).get(0);
    }

    private List<TargetRef> read(UUID company, String condition, Object... values) {
        return jdbc.sql(SELECT.formatted("?", condition))
                .param(company)
                .params(values)
                .query(TargetQueries::target)
                .list();
    }

    private static TargetRef target(ResultSet row, int number) throws SQLException {
        return new TargetRef(
                row.getObject("id", UUID.class),
                AuthorityQueries.authorityOf(row, number),
                Priority.valueOf(row.getString("priority")));
    }

    static List<TargetRef> together(ResultSet row) throws SQLException {
        if (row.getArray("target_ids") == null) {
            return List.of();
        }
        UUID[] ids = (UUID[]) row.getArray("target_ids").getArray();
        String[] priorities = strings(row, "target_priorities");
        String[] sirens = strings(row, "target_sirens");
        String[] names = strings(row, "target_names");
        @Nullable String[] departments = strings(row, "target_departments");
        return IntStream.range(0, ids.length)
                .mapToObj(at -> new TargetRef(
                        ids[at],
                        new AuthorityRef(
                                new Siren(sirens[at]), names[at], AuthorityQueries.department(departments[at])),
                        Priority.valueOf(priorities[at])))
                .toList();
    }

    private static String[] strings(ResultSet row, String column) throws SQLException {
        return (String[]) row.getArray(column).getArray();
    }
}
