package fr.jalon.account.domain;

import fr.jalon.account.CompanyProfile;
import fr.jalon.account.CompanyProfiles;
import fr.jalon.account.CompanyScope;
import fr.jalon.account.Headcount;
import fr.jalon.reference.Places;
import fr.jalon.shared.Department;
import fr.jalon.shared.Siret;
import fr.jalon.site.ReadTransaction;
import java.sql.Array;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Keeps what each company sells and where; a company without a word yet has an empty profile. */
@Service
@Transactional
public class CompanyProfileService implements CompanyProfiles {

    private final JdbcClient jdbc;
    private final CompanyScope scope;

    CompanyProfileService(JdbcClient jdbc, CompanyScope scope) {
        this.jdbc = jdbc;
        this.scope = scope;
    }

    @Override
    @Transactional(readOnly = true)
    public Optional<CompanyProfile> current() {
        return scope.current().flatMap(company -> ReadTransaction.once(new ProfileOf(company), () -> find(company)));
    }

    /** Of whom a reading was. */
    private record ProfileOf(UUID company) {}

    private Optional<CompanyProfile> find(UUID companyId) {
        return jdbc.sql("""
                        SELECT c.id, c.name, c.siret, p.trades, p.departments, p.place, p.commune,
                               p.radius_km, p.naf, p.headcount, p.ess
                        FROM account.company c
                                 LEFT JOIN account.company_profile p ON p.company_id = c.id
                        WHERE c.id = ?
                        """).param(companyId).query(CompanyProfileService::read).optional();
    }

    /** Changes what the company in scope sells and where. */
    public void update(Collection<String> trades, Collection<Department> departments, @Nullable String place) {
        jdbc.sql("""
                        INSERT INTO account.company_profile (company_id, trades, departments, place, commune)
                        VALUES (:company, :trades, :departments, :place, :commune)
                        ON CONFLICT (company_id) DO UPDATE
                            SET trades = excluded.trades, departments = excluded.departments, place = excluded.place,
                                commune = excluded.commune,
                                version = account.company_profile.version + 1
                        """)
                .param("company", scope.required())
                .param("trades", trades.toArray(String[]::new))
                .param("departments", departments.stream().map(Department::code).toArray(String[]::new))
                .param("place", place)
                .param("commune", insee(place))
                .update();
    }

    /** Adds a trade to those of the company in scope, whatever others add meanwhile. */
    public void addTrade(String prefix) {
        jdbc.sql("""
                        INSERT INTO account.company_profile AS p (company_id, trades) VALUES (:company, ARRAY[:trade])
                        ON CONFLICT (company_id) DO UPDATE
                            SET trades = array_append(array_remove(p.trades, :trade), :trade), version = p.version + 1
                        """).param("company", scope.required()).param("trade", prefix).update();
    }

    /** Takes a trade from those of the company in scope; one that is not there leaves all as it is. */
    public void removeTrade(String prefix) {
        jdbc.sql("""
                        UPDATE account.company_profile SET trades = array_remove(trades, :trade), version = version + 1
                        WHERE company_id = :company
                        """).param("company", scope.required()).param("trade", prefix).update();
    }

    /** Changes where the company in scope works. @param radius in kilometres, null where départements say it */
    public void updateTerritory(Collection<Department> departments, @Nullable String place, @Nullable Integer radius) {
        jdbc.sql("""
                        INSERT INTO account.company_profile AS p (company_id, departments, place, commune, radius_km)
                        VALUES (:company, :departments, :place, :commune, :radius)
                        ON CONFLICT (company_id) DO UPDATE
                            SET departments = excluded.departments, place = excluded.place, commune = excluded.commune,
                                radius_km = excluded.radius_km, version = p.version + 1
                        """)
                .param("company", scope.required())
                .param("departments", departments.stream().map(Department::code).toArray(String[]::new))
                .param("place", place)
                .param("commune", insee(place))
                .param("radius", radius)
                .update();
    }

    /** Changes what the company in scope is; null where it is left unsaid. */
    public void updateIdentity(@Nullable String naf, @Nullable Headcount headcount, @Nullable Boolean ess) {
        jdbc.sql("""
                        INSERT INTO account.company_profile AS p (company_id, naf, headcount, ess)
                        VALUES (:company, :naf, :headcount, :ess)
                        ON CONFLICT (company_id) DO UPDATE
                            SET naf = excluded.naf, headcount = excluded.headcount, ess = excluded.ess, version = p.version + 1
                        """)
                .param("company", scope.required())
                .param("naf", naf)
                .param("headcount", headcount == null ? null : headcount.name())
                .param("ess", ess)
                .update();
    }

    private static @Nullable String insee(@Nullable String place) {
        return place == null
                ? null
                : Places.ofFrance()
                        .communeTyped(place)
                        .map(Places.Commune::insee)
                        .orElse(null);
    }

    private static CompanyProfile read(ResultSet row, int number) throws SQLException {
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
