package fr.jalon.authority.domain;

import fr.jalon.authority.AuthorityKind;
import fr.jalon.shared.Siren;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Searches the list of authorities. Who asks for a merged one finds the one that stands for it. */
@Component
@Transactional(readOnly = true)
public class AuthorityListQueries {

    private static final String SAID_OF =
            "public.plain(%1$s.name) LIKE '%%' || public.plain(:words) || '%%' OR %1$s.siren LIKE :digits || '%%'"
                    + " OR public.plain(%1$s.aliases) LIKE '%%' || public.plain(:words) || '%%'";

    private static final String LINE = """
            SELECT a.siren, a.name, a.kind, a.department, a.closed_on, i.name AS into,
                   (SELECT string_agg(f.name, ', ' ORDER BY f.name) FROM authority.merged m
                    JOIN authority.authority f ON f.siren = m.siren WHERE m.current = a.siren) AS formerly
            FROM authority.authority a LEFT JOIN authority.authority i ON i.siren = a.merged_into
            WHERE
            """;

    private final JdbcClient jdbc;

    AuthorityListQueries(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** By name, one more than a page holds. @param page from zero */
    public List<AuthorityLine> search(AuthorityFilter filter, int page, int size) {
        Map<String, Object> values = new HashMap<>(Map.of("limit", size + 1, "offset", (long) page * size));
        String where = where(filter, values);
        return jdbc.sql(LINE + where + " ORDER BY a.name COLLATE \"fr-x-icu\", a.siren LIMIT :limit OFFSET :offset")
                .params(values)
                .query((row, number) -> new AuthorityLine(
                        new Siren(row.getString("siren")),
                        row.getString("name"),
                        Optional.ofNullable(row.getString("kind"))
                                .map(AuthorityKind::valueOf)
                                .orElse(null),
                        AuthorityQueries.department(row.getString("department")),
                        row.getObject("closed_on", java.time.LocalDate.class),
                        row.getString("formerly"),
                        row.getString("into"),
                        true))
                .list();
    }

    /** How many there are. */
    public long count(AuthorityFilter filter) {
        Map<String, Object> values = new HashMap<>();
        String where = where(filter, values);
        return jdbc.sql("SELECT count(*) FROM authority.authority a WHERE " + where)
                .params(values)
                .query(Long.class)
                .single();
    }

    private static String where(AuthorityFilter filter, Map<String, Object> values) {
        StringBuilder where = new StringBuilder(filter.state().condition());
        if (filter.kind() != null) {
            where.append(" AND a.kind = :kind");
            values.put("kind", filter.kind().name());
        }
        if (filter.department() != null) {
            where.append(" AND a.department = :department");
            values.put("department", filter.department().code());
        }
        String typed = filter.typed().strip();
        if (!typed.isEmpty()) {
            where.append(" AND (").append(SAID_OF.formatted("a"));
            where.append(" OR a.siren IN (SELECT m.current FROM authority.merged m"
                            + " JOIN authority.authority f ON f.siren = m.siren WHERE ")
                    .append(SAID_OF.formatted("f"))
                    .append("))");
            String words = typed.replace("\\", "\\\\").replace("%", "\\%").replace("_", "\\_");
            values.put("words", words);
            values.put("digits", words.matches("[\\d\\s\\u00A0\\u202F]+") ? words.replaceAll("\\D", "") : "-");
        }
        return where.toString();
    }
}
