package fr.jalon.market.domain;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/** Writes what each buyer buys, put together from its contracts, set by set. */
@Repository
@Transactional
class BuyerTradeRepository {

    private static final String LOCK = "LOCK TABLE market.buyer_activity IN SHARE ROW EXCLUSIVE MODE";

    private final JdbcClient jdbc;
    private final Clock clock;

    BuyerTradeRepository(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** The buyers whose contracts an import wrote. */
    void refresh(UUID intake) {
        refresh(jdbc.sql("SELECT DISTINCT buyer_siren FROM market.contract WHERE last_intake = ?")
                .param(intake)
                .query(String.class)
                .list());
    }

    /** Everything, where nothing has been put together yet; says whether there was something to do. */
    boolean fill() {
        jdbc.sql(LOCK).update();
        List<String> all = jdbc.sql("""
                        SELECT siren FROM market.buyer b WHERE NOT EXISTS (SELECT FROM market.buyer_activity)
                          AND EXISTS (SELECT FROM market.contract c WHERE c.buyer_siren = b.siren)
                        """).query(String.class).list();
        refresh(all);
        return !all.isEmpty();
    }

    private void refresh(List<String> buyers) {
        if (buyers.isEmpty()) {
            return;
        }
        String[] sirens = buyers.toArray(String[]::new);
        jdbc.sql(LOCK).update();
        jdbc.sql("DELETE FROM market.buyer_trade WHERE buyer_siren = ANY(?)")
                .param(sirens)
                .update();
        jdbc.sql("DELETE FROM market.buyer_activity WHERE buyer_siren = ANY(?)")
                .param(sirens)
                .update();
        for (String statement : List.of(BuyerFiguresSql.FILL_TRADES, BuyerFiguresSql.FILL_ACTIVITY)) {
            jdbc.sql(statement)
                    .param("buyers", sirens)
                    .param("day", LocalDate.now(clock))
                    .update();
        }
        jdbc.sql("ANALYZE market.buyer_trade, market.buyer_activity").update();
    }
}
