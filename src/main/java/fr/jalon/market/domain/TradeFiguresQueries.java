package fr.jalon.market.domain;

import fr.jalon.market.BuyerFigures;
import fr.jalon.market.PastAward;
import fr.jalon.market.TradeFigures;
import fr.jalon.shared.Department;
import fr.jalon.shared.Siren;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Counts who buys what. */
@Component
@Transactional(readOnly = true)
class TradeFiguresQueries implements TradeFigures {

    /** What recent counts are kept relative to: they fade when they are read. */
    private static final LocalDate EPOCH = LocalDate.of(2020, 1, 1);

    private static final double HALF_LIFE = 1095;
    private static final int EARLIEST_RETURN = 6;
    private static final int LATEST_RETURN = 24;

    private final JdbcClient jdbc;
    private final Clock clock;

    TradeFiguresQueries(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    @Override
    public List<BuyerFigures> current(Set<String> trades) {
        LocalDate today = LocalDate.now(clock);
        return read(jdbc.sql(BuyerFiguresSql.CURRENT), today, trades);
    }

    @Override
    public List<BuyerFigures> current(Set<String> trades, Collection<Siren> buyers) {
        String[] sirens = buyers.stream().map(Siren::value).toArray(String[]::new);
        return read(jdbc.sql(BuyerFiguresSql.CURRENT_OF).param("buyers", sirens), LocalDate.now(clock), trades);
    }

    @Override
    public List<BuyerFigures> asOf(LocalDate day, Set<String> trades) {
        return read(jdbc.sql(BuyerFiguresSql.AS_OF).param("day", day), day, trades);
    }

    @Override
    public List<PastAward> awards(Siren holder, LocalDate day) {
        return jdbc.sql("""
                        SELECT c.buyer_siren, c.cpv FROM market.contract_holder h JOIN market.contract c ON c.id = h.contract_id
                        WHERE h.supplier_id = :holder AND c.no_contract IS NULL
                          AND greatest(c.notification_date, c.publication_date) <= :day
                          AND h.present = (c.amendments = 0 OR coalesce(c.last_amended <= :day, false))
                        ORDER BY c.id
                        """)
                .param("holder", holder.value())
                .param("day", day)
                .query((row, number) ->
                        new PastAward(new Siren(row.getString("buyer_siren")), ContractFactsMapper.cpv(row)))
                .list();
    }

    private static List<BuyerFigures> read(JdbcClient.StatementSpec statement, LocalDate day, Set<String> trades) {
        double faded = Math.pow(2, -ChronoUnit.DAYS.between(EPOCH, day) / HALF_LIFE);
        return statement
                .param("prefixes", trades.stream().map(trade -> trade + "%").toArray(String[]::new))
                .param("divisions", divisions(trades))
                .param("from", day.plusMonths(EARLIEST_RETURN))
                .param("to", day.plusMonths(LATEST_RETURN))
                .query((row, number) -> figures(row, day, faded))
                .list();
    }

    private static String[] divisions(Set<String> trades) {
        return trades.stream().map(trade -> trade.substring(0, 2)).distinct().toArray(String[]::new);
    }

    private static BuyerFigures figures(ResultSet row, LocalDate day, double faded) throws SQLException {
        String siren = row.getString("siren");
        return new BuyerFigures(
                new Siren(siren),
                BuyerNames.known(siren, row.getString("name")),
                row.getString("place"),
                Optional.ofNullable(row.getString("department"))
                        .flatMap(Department::parse)
                        .orElse(null),
                row.getLong("contracts"),
                row.getDouble("recent") * faded,
                ChronoUnit.DAYS.between(row.getObject("first_day", LocalDate.class), day),
                ChronoUnit.DAYS.between(row.getObject("last_day", LocalDate.class), day),
                row.getLong("purchases"),
                row.getDouble("recent_purchases") * faded,
                row.getLong("neighbours"),
                row.getDouble("recent_neighbours") * faded,
                row.getInt("since"),
                row.getInt("returning"),
                row.getObject("next_return", LocalDate.class),
                row.getLong("undated"),
                row.getObject("euros") == null ? null : row.getLong("euros"),
                row.getLong("without_amount"),
                row.getLong("small"),
                row.getLong("judged"));
    }
}
