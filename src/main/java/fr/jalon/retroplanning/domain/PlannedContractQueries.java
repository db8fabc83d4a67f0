package fr.jalon.retroplanning.domain;

import fr.jalon.account.CompanyScope;
import fr.jalon.market.ContractPlans;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Tells those who show contracts which of them have a plan that is still followed. */
@Component
class PlannedContractQueries implements ContractPlans {

    private final JdbcClient jdbc;
    private final CompanyScope scope;

    PlannedContractQueries(JdbcClient jdbc, CompanyScope scope) {
        this.jdbc = jdbc;
        this.scope = scope;
    }

    @Override
    @Transactional(readOnly = true)
    public Map<UUID, String> paths(Collection<UUID> contracts) {
        Optional<UUID> company = scope.current();
        if (company.isEmpty() || contracts.isEmpty()) {
            return Map.of();
        }
        Map<UUID, String> paths = new HashMap<>();
        jdbc.sql("""
                        SELECT contract_id, id FROM retroplanning.plan
                        WHERE company_id = :company AND contract_id IN (:contracts) AND abandoned_on IS NULL
                        ORDER BY id DESC
                        """)
                .param("company", company.get())
                .param("contracts", contracts)
                .query(row -> {
                    paths.putIfAbsent(
                            row.getObject("contract_id", UUID.class),
                            "/retroplannings/" + row.getObject("id", UUID.class));
                });
        return paths;
    }
}
