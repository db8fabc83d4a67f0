package fr.jalon.market.domain;

import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** For tests: what each buyer buys, put together as after an import, without telling anybody. */
@Component
public class SomeFigures {

    private final BuyerTradeRepository repository;
    private final JdbcClient jdbc;

    SomeFigures(BuyerTradeRepository repository, JdbcClient jdbc) {
        this.repository = repository;
        this.jdbc = jdbc;
    }

    /** As if one import had written these contracts. */
    public void imported(UUID... contracts) {
        jdbc.sql("UPDATE market.contract SET last_intake = ? WHERE id = ANY(?)")
                .params(contracts[0], contracts)
                .update();
        repository.refresh(contracts[0]);
    }
}
