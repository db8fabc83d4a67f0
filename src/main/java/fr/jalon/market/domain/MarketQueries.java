package fr.jalon.market.domain;

import fr.jalon.market.ContractSummary;
import fr.jalon.market.Contracts;
import fr.jalon.market.Radar;
import fr.jalon.shared.Department;
import fr.jalon.shared.Siren;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Contracts for the other modules. */
@Component
@Transactional(readOnly = true)
class MarketQueries implements Contracts, Radar {

    private final JdbcClient jdbc;
    private final RadarQueries radarQueries;
    private final Clock clock;

    MarketQueries(JdbcClient jdbc, RadarQueries radarQueries, Clock clock) {
        this.jdbc = jdbc;
        this.radarQueries = radarQueries;
        this.clock = clock;
    }

    @Override
    public Optional<ContractSummary> find(UUID id) {
        return jdbc.sql(
                        "SELECT " + ContractRowMapper.COLUMNS
                                + " FROM market.contract c LEFT JOIN market.buyer b ON b.siren = c.buyer_siren WHERE c.id = :id")
                .param("id", id)
                .query(new ContractRowMapper())
                .optional();
    }

    @Override
    public List<ContractSummary> ofBuyer(Collection<Siren> buyer, int limit) {
        return jdbc.sql("SELECT " + ContractRowMapper.COLUMNS + """
                         FROM market.contract c LEFT JOIN market.buyer b ON b.siren = c.buyer_siren
                        WHERE c.buyer_siren = ANY(:buyer) AND c.no_contract IS NULL
                          AND coalesce(c.j_max, c.end_max, c.end_likely) >= :today
                        ORDER BY coalesce(c.j_likely, c.end_likely), c.id LIMIT :limit""")
                .param("buyer", buyer.stream().map(Siren::value).toArray(String[]::new))
                .param("today", LocalDate.now(clock))
                .param("limit", limit)
                .query(new ContractRowMapper())
                .list();
    }

    @Override
    public Map<Siren, LocalDate> nextJ(Collection<Siren> buyers) {
        Map<Siren, LocalDate> next = new HashMap<>();
        jdbc.sql("""
                        SELECT buyer_siren, min(j_likely) FROM market.contract
                        WHERE buyer_siren = ANY(:buyers) AND no_contract IS NULL AND j_likely IS NOT NULL AND j_max >= :today
                        GROUP BY buyer_siren""")
                .param("buyers", buyers.stream().map(Siren::value).toArray(String[]::new))
                .param("today", LocalDate.now(clock))
                .query(row -> {
                    next.put(new Siren(row.getString(1)), row.getObject(2, LocalDate.class));
                });
        return next;
    }

    @Override
    public Upcoming upcoming(Set<String> trades, Set<Department> departments, int horizonMonths, int limit) {
        RadarFilter query = new RadarFilter(
                List.copyOf(new TreeSet<>(trades)),
                departments,
                null,
                null,
                LocalDate.now(clock),
                horizonMonths,
                null,
                null,
                false,
                false,
                RadarSort.J);
        RadarQueries.Part part = radarQueries.part(query, 0, limit);
        return new Upcoming(part.contracts(), part.count(), path(query));
    }

    private static String path(RadarFilter query) {
        String departments =
                query.departments().stream().sorted().map(Department::code).collect(Collectors.joining(","));
        return "/echeances?metier=" + String.join(",", query.trades()) + "&departements=" + departments + "&horizon="
                + query.horizonMonths();
    }
}
