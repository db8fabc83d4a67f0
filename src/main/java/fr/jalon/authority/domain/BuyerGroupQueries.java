package fr.jalon.authority.domain;

import fr.jalon.market.BuyerGroups;
import fr.jalon.shared.Siren;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Tells those who look for contracts by their buyer which others were merged with it. */
@Component
class BuyerGroupQueries implements BuyerGroups {

    private final JdbcClient jdbc;

    BuyerGroupQueries(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    @Transactional(readOnly = true)
    public Set<Siren> together(Siren buyer) {
        return jdbc.sql("""
                        WITH standing AS (SELECT coalesce(
                          (SELECT m.current FROM authority.merged m WHERE m.siren = :buyer), :buyer) AS siren)
                        SELECT siren FROM standing
                        UNION SELECT m.siren FROM authority.merged m JOIN standing s ON s.siren = m.current
                        """).param("buyer", buyer.value()).query(String.class).list().stream()
                .map(Siren::new)
                .collect(Collectors.toSet());
    }
}
