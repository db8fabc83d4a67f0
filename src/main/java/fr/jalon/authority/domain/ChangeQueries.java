package fr.jalon.authority.domain;

import fr.jalon.authority.domain.AuthorityChange.Act;
import fr.jalon.shared.Siren;
import fr.jalon.site.JsonRows;
import fr.jalon.site.Sql;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Reads the list's history, the newest first. */
@Component
@Transactional(readOnly = true)
public class ChangeQueries {

    private static final String SELECT = """
            SELECT c.*, (SELECT u.by_name FROM authority.change u WHERE u.undoes = c.id) AS undone_by FROM authority.change c
            """;

    private static final String NEWEST_FIRST = " ORDER BY c.at DESC, c.id DESC LIMIT :limit OFFSET :offset";

    private final JdbcClient jdbc;

    ChangeQueries(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    public Optional<AuthorityChange> find(UUID id) {
        return jdbc.sql(SELECT + "WHERE c.id = :id")
                .param("id", id)
                .query(ChangeQueries::change)
                .optional();
    }

    /** Of one authority and of all that were merged into it. */
    public List<AuthorityChange> of(Siren siren, int limit) {
        return jdbc.sql(SELECT + """
                        WHERE c.siren = :siren OR c.other = :siren
                           OR c.siren IN (SELECT m.siren FROM authority.merged m WHERE m.current = :siren)
                        """ + NEWEST_FIRST)
                .param("siren", siren.value())
                .param("limit", limit)
                .param("offset", 0)
                .query(ChangeQueries::change)
                .list();
    }

    /** Of the whole list, one more than a page holds. @param page from zero */
    public List<AuthorityChange> all(int page, int size) {
        return jdbc.sql(SELECT + NEWEST_FIRST)
                .param("limit", size + 1)
                .param("offset", (long) page * size)
                .query(ChangeQueries::change)
                .list();
    }

    /** The last one that touched a field of an authority. */
    Optional<AuthorityChange> lastOf(Siren siren, AuthorityField field) {
        return jdbc.sql(SELECT + "WHERE c.siren = :siren AND jsonb_exists(c.after, :field)" + NEWEST_FIRST)
                .param("siren", siren.value())
                .param("field", field.name())
                .param("limit", 1)
                .param("offset", 0)
                .query(ChangeQueries::change)
                .optional();
    }

    private static AuthorityChange change(ResultSet row, int number) throws SQLException {
        return new AuthorityChange(
                row.getObject("id", UUID.class),
                siren(row.getString("siren")),
                Act.valueOf(row.getString("act")),
                siren(row.getString("other")),
                row.getString("name"),
                row.getString("other_name"),
                Sql.instant(row, "at"),
                row.getString("by_name"),
                JsonRows.map(row.getString("before"), String.class),
                JsonRows.map(row.getString("after"), String.class),
                row.getObject("undoes", UUID.class),
                row.getString("undone_by"));
    }

    private static @Nullable Siren siren(@Nullable String value) {
        return value == null ? null : new Siren(value);
    }
}
