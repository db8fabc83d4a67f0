package fr.jalon.account.domain;

import fr.jalon.account.Colleague;
import fr.jalon.account.CompanyProfile;
import fr.jalon.account.Headcount;
import fr.jalon.shared.Department;
import fr.jalon.shared.Siret;
import fr.jalon.site.JsonRows;
import fr.jalon.site.ReadTransaction;
import java.sql.Array;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Reads what a company is together with who works for it: a page that shows plans needs both. */
@Component
class CompanyQueries {

    private static final String SELECT = """
            SELECT c.id, c.name, c.siret, p.trades, p.departments, p.place, p.commune, p.radius_km, p.naf, p.headcount, p.ess,
                   (SELECT json_agg(json_build_object('membership_id', m.id, 'name', a.name, 'email', a.email, 'role', m.role)
                                    ORDER BY a.name COLLATE "fr-x-icu", m.id)
                    FROM account.membership m JOIN account.account a ON a.id = m.account_id
                    WHERE m.company_id = c.id AND m.ended_at IS NULL) AS colleagues
            FROM account.company c LEFT JOIN account.company_profile p ON p.company_id = c.id
            WHERE c.id = ?
            """;

    private record One(UUID companyId) {}

    /** @param colleagues who work for it now, by name; empty when it is not the company in scope */
    record Details(CompanyProfile profile, List<Colleague> colleagues) {}

    private final JdbcClient jdbc;

    CompanyQueries(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    Optional<Details> find(UUID companyId) {
        return ReadTransaction.once(
                new One(companyId),
                () -> jdbc.sql(SELECT)
                        .param(companyId)
                        .query((row, number) ->
                                new Details(profile(row), JsonRows.list(row.getString("colleagues"), Colleague.class)))
                        .optional());
    }

    private static CompanyProfile profile(ResultSet row) throws SQLException {
        SortedSet<Department> departments = new TreeSet<>();
        texts(row.getArray("departments")).forEach(code -> departments.add(new Department(code)));
        return new CompanyProfile(
                row.getObject("id", UUID.class),
                row.getString("name"),
                new Siret(row.getString("siret")),
                new TreeSet<>(texts(row.getArray("trades"))),
                departments,
                row.getString("place"),
                row.getString("commune"),
                row.getObject("radius_km", Integer.class),
                row.getString("naf"),
                Optional.ofNullable(row.getString("headcount"))
                        .map(Headcount::valueOf)
                        .orElse(null),
                row.getObject("ess", Boolean.class));
    }

    private static List<String> texts(@Nullable Array array) throws SQLException {
        return array == null ? List.of() : Arrays.asList((String[]) array.getArray());
    }
}
