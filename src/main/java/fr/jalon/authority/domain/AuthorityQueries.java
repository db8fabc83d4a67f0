package fr.jalon.authority.domain;

import fr.jalon.authority.Authorities;
import fr.jalon.authority.AuthorityRef;
import fr.jalon.authority.CurrentAuthority;
import fr.jalon.shared.Department;
import fr.jalon.shared.Siren;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Reads who is on the list of authorities, and who stands for whom. */
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

    @Override
    public Map<Siren, CurrentAuthority> current(Collection<Siren> sirens) {
        Map<Siren, CurrentAuthority> current = new HashMap<>();
        jdbc.sql("""
                        SELECT a.siren, a.name, a.department, a.closed_on IS NOT NULL AS closed, f.siren AS asked, f.name AS asked_name,
                               f.department AS asked_department
                        FROM authority.authority f LEFT JOIN authority.merged m ON m.siren = f.siren
                        JOIN authority.authority a ON a.siren = coalesce(m.current, f.siren)
                        WHERE f.siren = ANY(?)
                        """)
                .param(sirens.stream().map(Siren::value).toArray(String[]::new))
                .query(row -> {
                    AuthorityRef asked = new AuthorityRef(
                            new Siren(row.getString("asked")),
                            row.getString("asked_name"),
                            department(row.getString("asked_department")));
                    AuthorityRef stands = authorityOf(row, 0);
                    current.put(
                            asked.siren(),
                            new CurrentAuthority(
                                    stands, asked.equals(stands) ? null : asked, row.getBoolean("closed")));
                });
        return current;
    }

    @Override
    public Map<Siren, Set<Siren>> together(Collection<Siren> current) {
        Map<Siren, Set<Siren>> together = new HashMap<>();
        current.forEach(
                siren -> together.computeIfAbsent(siren, own -> new HashSet<>()).add(siren));
        jdbc.sql("SELECT siren, current FROM authority.merged WHERE current = ANY(?)")
                .param(current.stream().map(Siren::value).toArray(String[]::new))
                .query(row -> {
                    together.computeIfAbsent(new Siren(row.getString("current")), own -> new HashSet<>())
                            .add(new Siren(row.getString("siren")));
                });
        return together;
    }

    static AuthorityRef authorityOf(ResultSet row, int number) throws SQLException {
        return new AuthorityRef(
                new Siren(row.getString("siren")), row.getString("name"), department(row.getString("department")));
    }

    static @Nullable Department department(@Nullable String code) {
        return Optional.ofNullable(code).flatMap(Department::parse).orElse(null);
    }
}
