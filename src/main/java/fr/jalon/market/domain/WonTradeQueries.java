package fr.jalon.market.domain;

import fr.jalon.account.WonTrades;
import fr.jalon.shared.Cpv;
import fr.jalon.shared.Siren;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Counts the trades of contracts by who has won them. */
@Component
@Transactional(readOnly = true)
class WonTradeQueries implements WonTrades {

    private final JdbcClient jdbc;

    WonTradeQueries(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    private record Counted(String trade, int contracts, int firms) {}

    @Override
    public Won by(Collection<Siren> firms) {
        List<Counted> counted = new ArrayList<>(jdbc.sql("""
                        SELECT coalesce(rpad(left(c.cpv, 4), 8, '0'), '') AS trade, count(DISTINCT c.id) AS contracts,
                               count(DISTINCT h.supplier_id) AS firms
                        FROM market.contract_holder h JOIN market.contract c ON c.id = h.contract_id
                        WHERE h.supplier_id = ANY(:firms) AND c.no_contract IS NULL AND c.cpv IS NOT NULL
                        GROUP BY GROUPING SETS ((rpad(left(c.cpv, 4), 8, '0')), ())
                        """)
                .param("firms", firms.stream().map(Siren::value).toArray(String[]::new))
                .query(Counted.class)
                .list());
        Counted all = counted.stream()
                .filter(one -> one.trade().isEmpty())
                .findFirst()
                .orElseThrow();
        return new Won(
                all.firms(),
                all.contracts(),
                counted.stream()
                        .filter(one -> !one.trade().isEmpty())
                        .map(one -> new WonTrade(new Cpv(one.trade()).significantPrefix(), one.contracts()))
                        .sorted(Comparator.comparingInt((WonTrade one) -> -one.contracts())
                                .thenComparing(WonTrade::prefix))
                        .toList());
    }
}
