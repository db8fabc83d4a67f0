package fr.jalon.market.domain;

import fr.jalon.account.WonTrades;
import fr.jalon.shared.Cpv;
import fr.jalon.shared.Siren;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;
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

    /** @param known of how many holders the activity is known; only asked for with {@link #OWN}, as the activity itself */
    private record Counted(
            String trade,
            int contracts,
            int firms,
            int known,
            @Nullable String naf) {}

    private static final String OWN =
            "(SELECT count(*) FROM market.activity) AS known, (SELECT naf FROM market.activity WHERE siren = :whose) AS naf";

    @Override
    public Own own(Siren firm) {
        List<Counted> counted = counted(OWN, "h.supplier_id = :whose", firm.value());
        Counted all = all(counted);
        return new Own(won(counted), new Activities(all.known(), all.naf()));
    }

    @Override
    public Won byActivity(String beginning) {
        return won(counted(
                "0 AS known, CAST(NULL AS text) AS naf",
                "h.supplier_id IN (SELECT siren FROM market.activity WHERE naf LIKE :whose)",
                beginning + "%"));
    }

    private List<Counted> counted(String more, String condition, String whose) {
        return jdbc.sql("""
                        SELECT coalesce(rpad(left(c.cpv, 4), 8, '0'), '') AS trade, count(DISTINCT c.id) AS contracts,
                               count(DISTINCT h.supplier_id) AS firms, %s
                        FROM market.contract_holder h JOIN market.contract c ON c.id = h.contract_id
                        WHERE %s AND c.no_contract IS NULL AND c.cpv IS NOT NULL
                        GROUP BY GROUPING SETS ((rpad(left(c.cpv, 4), 8, '0')), ())
                        """.formatted(more, condition))
                .param("whose", whose)
                .query(Counted.class)
                .list();
    }

    /** The row of all trades together, which is there even when nothing was won. */
    private static Counted all(List<Counted> counted) {
        return counted.stream().filter(one -> one.trade().isEmpty()).findFirst().orElseThrow();
    }

    private static Won won(List<Counted> counted) {
        Counted all = all(counted);
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
