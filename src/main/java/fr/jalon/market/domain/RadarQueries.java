package fr.jalon.market.domain;

import fr.jalon.market.BuyerGroups;
import fr.jalon.market.ContractSummary;
import fr.jalon.market.Radar.Upcoming;
import fr.jalon.shared.Siren;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/** The contracts that come up, read straight from the tables. */
@Repository
@Transactional(readOnly = true)
public class RadarQueries {

    private static final int FETCHED_AT_ONCE = 500;
    private static final ContractRowMapper ROWS = new ContractRowMapper();

    private final JdbcClient jdbc;
    private final BuyerGroups groups;

    RadarQueries(JdbcClient jdbc, BuyerGroups groups) {
        this.jdbc = jdbc;
        this.groups = groups;
    }

    /**
     * A part of the list.
     *
     * @param count how many there are in all, counted no further than one beyond {@link Upcoming#COUNTED}
     */
    public record Part(List<ContractSummary> contracts, int count) {

        public Part {
            contracts = List.copyOf(contracts);
        }
    }

    /** One page and the count of all. */
    public Part part(RadarFilter query, int offset, int limit) {
        prepareSearch();
        Part part = new Part(page(query, offset, limit), count(query));
        endSearch();
        return part;
    }

    private Set<Siren> buyers(RadarFilter query) {
        return query.buyer() == null ? Set.of() : groups.together(query.buyer());
    }

    /** The ids are found in the indexes first, the rows fetched for these only. */
    private List<ContractSummary> page(RadarFilter query, int offset, int limit) {
        RadarSql where = new RadarSql(query, buyers(query));
        String sql = """
                WITH due AS MATERIALIZED (
                  SELECT c.id FROM market.contract c WHERE %s ORDER BY %s LIMIT :limit OFFSET :offset)
                SELECT %s
                FROM due JOIN market.contract c USING (id) LEFT JOIN market.buyer b ON b.siren = c.buyer_siren
                ORDER BY %s""".formatted(
                        where.sql(),
                        query.sort().sql(),
                        ContractRowMapper.COLUMNS,
                        query.sort().sql());
        return jdbc.sql(sql)
                .params(where.parameters())
                .param("limit", limit)
                .param("offset", offset)
                .query(ROWS)
                .list();
    }

    private int count(RadarFilter query) {
        RadarSql where = new RadarSql(query, buyers(query));
        return jdbc.sql("SELECT count(*) FROM (SELECT FROM market.contract c WHERE " + where.sql()
                        + " LIMIT :bound) AS found")
                .params(where.parameters())
                .param("bound", Upcoming.COUNTED + 1)
                .query(Integer.class)
                .single();
    }

    /** All of them, one after the other, never all in memory. */
    public void forEach(RadarFilter query, Consumer<ContractSummary> reader) {
        RadarSql where = new RadarSql(query, buyers(query));
        String sql = "SELECT " + ContractRowMapper.COLUMNS
                + " FROM market.contract c LEFT JOIN market.buyer b ON b.siren = c.buyer_siren WHERE " + where.sql()
                + " ORDER BY " + query.sort().sql();
        try (Stream<ContractSummary> all =
                jdbc.sql(sql).params(where.parameters()).withFetchSize(FETCHED_AT_ONCE).query(ROWS).stream()) {
            all.forEach(reader);
        }
    }

    /**
     * A common word is found in a hundred thousand rows; with less memory their bitmap turns coarse and slow. And what
     * was typed decides which index serves: a plan made for any word serves none.
     */
    private void prepareSearch() {
        jdbc.sql(
                        "SELECT set_config('work_mem', '32MB', true) || set_config('plan_cache_mode', 'force_custom_plan', true)")
                .query(String.class)
                .single();
    }

    /** What else the transaction reads is planned once for all values again: that takes longer than to read it. */
    private void endSearch() {
        jdbc.sql("SELECT set_config('plan_cache_mode', 'auto', true)")
                .query(String.class)
                .single();
    }
}
