package fr.jalon.authority.domain;

import fr.jalon.authority.Authorities;
import fr.jalon.authority.AuthorityRef;
import fr.jalon.shared.Department;
import fr.jalon.shared.Siren;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Reads the list of authorities: one, some by name, how many. */
@Component
@Transactional(readOnly = true)
public class AuthorityQueries implements Authorities {

    private static final String COLUMNS = "SELECT siren, name, department FROM authority.authority ";

    private final JdbcClient jdbc;

    AuthorityQueries(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public Optional<AuthorityRef> bySiren(Siren siren) {
        return jdbc.sql(COLUMNS + "WHERE siren = ?")
                .param(siren.value())
                .query(AuthorityQueries::authorityOf)
                .optional();
    }

    /**
     * Authorities by name.
     *
     * @param typed words of the name, accents aside, or the beginning of the SIREN; empty for all
     * @param page from zero
     * @param size authorities a page; one more is read, to know whether there is a next page
     */
    public List<AuthorityRef> search(String typed, int page, int size) {
        String words = typed.strip().replace("\\", "\\\\").replace("%", "\\%").replace("_", "\\_");
        return jdbc.sql(COLUMNS + """
                        WHERE public.plain(name) LIKE '%' || public.plain(:words) || '%' OR siren LIKE :digits || '%'
                        ORDER BY name COLLATE "fr-x-icu", siren LIMIT :limit OFFSET :offset
                        """)
                .param("words", words)
                .param("digits", words.matches("[\\d\\s]+") ? words.replaceAll("\\s", "") : "-")
                .param("limit", size + 1)
                .param("offset", (long) page * size)
                .query(AuthorityQueries::authorityOf)
                .list();
    }

    /** How many there are. */
    public long count() {
        return jdbc.sql("SELECT count(*) FROM authority.authority")
                .query(Long.class)
                .single();
    }

    static AuthorityRef authorityOf(ResultSet row, int number) throws SQLException {
        return new AuthorityRef(
                new Siren(row.getString("siren")),
                row.getString("name"),
                Optional.ofNullable(row.getString("department"))
                        .flatMap(Department::parse)
                        .orElse(null));
    }
}
