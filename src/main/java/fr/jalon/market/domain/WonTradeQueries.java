package fr.jalon.market.domain;

import fr.jalon.account.WonTrades;
import fr.jalon.shared.Cpv;
import fr.jalon.shared.Siren;
import java.util.ArrayList;
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
    public Won by(Siren firm) {
        return won("h.supplier_id = ?", firm.value());
    }

    @Override
    public Won byActivity(String beginning) {
        return won("h.supplier_id IN (SELECT siren FROM market.activity WHERE naf LIKE ?)", beginning + "%");
    }

    @Override
    public Activities activities(Siren firm) {
        return jdbc.sql("SELECT count(*) AS firms, max(naf) FILTER (WHERE siren = ?) AS own FROM market.activity")
                .param(firm.value())
                .query(Activities.class)
                .single();
    }

    private Won won(String whose, String value) {
        List<Counted> counted = new ArrayList<>(
                jdbc.sql("""
                        SELECT coalesce(rpad(left(c.cpv, 4), 8, '0'), '') AS trade, count(DISTINCT c.id) AS contracts,
                               count(DISTINCT h.supplier_id) AS firms
                        FROM market.contract_holder h JOIN market.contract c ON c.id = h.contract_id
                        WHERE %s AND c.no_contract IS NULL AND c.cpv IS NOT NULL
                        GROUP BY GROUPING SETS ((rpad(left(c.cpv, 4), 8, '0')), ())
                        """.formatted(whose)).param(value).query(Counted.class).list());
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
