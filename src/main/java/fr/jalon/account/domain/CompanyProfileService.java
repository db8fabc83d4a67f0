package fr.jalon.account.domain;

import fr.jalon.account.CompanyProfile;
import fr.jalon.account.CompanyProfiles;
import fr.jalon.account.CompanyScope;
import fr.jalon.account.Headcount;
import fr.jalon.reference.Places;
import fr.jalon.shared.Department;
import java.util.Collection;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Keeps what each company sells and where; a company without a word yet has an empty profile. */
@Service
@Transactional
public class CompanyProfileService implements CompanyProfiles {

    private final CompanyQueries companyQueries;
    private final JdbcClient jdbc;
    private final CompanyScope scope;

    CompanyProfileService(CompanyQueries companyQueries, JdbcClient jdbc, CompanyScope scope) {
        this.companyQueries = companyQueries;
        this.jdbc = jdbc;
        this.scope = scope;
    }

    @Override
    @Transactional(readOnly = true)
    public Optional<CompanyProfile> current() {
        return scope.current().flatMap(companyQueries::find).map(CompanyQueries.Details::profile);
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
}
