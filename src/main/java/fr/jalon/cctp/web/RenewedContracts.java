package fr.jalon.cctp.web;

import fr.jalon.cctp.domain.DraftFacts.RenewedContract;
import fr.jalon.market.ContractSummary;
import fr.jalon.market.Contracts;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Finds the contract that a draft is to renew. */
@Component
class RenewedContracts {

    private static final int LONGEST = 1000;

    private final Contracts contracts;

    RenewedContracts(Contracts contracts) {
        this.contracts = contracts;
    }

    /** @param typed an id; empty where it is none, or no contract has it */
    Optional<ContractSummary> find(@Nullable String typed) {
        return typed != null && typed.matches("\\p{XDigit}{8}(-\\p{XDigit}{4}){3}-\\p{XDigit}{12}")
                ? contracts.find(UUID.fromString(typed))
                : Optional.empty();
    }

    /** @param id null for none */
    Optional<ContractSummary> find(@Nullable UUID id) {
        return id == null ? Optional.empty() : contracts.find(id);
    }

    @Nullable
    RenewedContract renewed(@Nullable String typed) {
        return find(typed)
                .map(one -> {
                    String title = Objects.requireNonNullElse(one.object(), one.number());
                    return new RenewedContract(one.id(), title.substring(0, Math.min(LONGEST, title.length())));
                })
                .orElse(null);
    }
}
