package fr.jalon.contact.web;

import fr.jalon.authority.AuthorityRef;
import fr.jalon.authority.AuthorityStatus;
import fr.jalon.authority.TargetRef;
import fr.jalon.contact.TargetPlans.TargetPlan;
import fr.jalon.market.ContractSummary;
import fr.jalon.shared.Cpv;
import fr.jalon.shared.Siren;
import fr.jalon.site.NotFoundException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The authority whose card is looked at, with what every part may ask of it.
 *
 * @param status whether the company aims at it, and what became of it
 * @param contracts whose end or next J may still come, the nearest first
 * @param plans of the company that aim at it
 * @param trades CPV prefixes of the company; empty while unsaid, and then every trade is its own
 */
public record TargetCard(
        AuthorityRef authority,
        AuthorityStatus status,
        List<ContractSummary> contracts,
        List<TargetPlan> plans,
        Set<String> trades,
        LocalDate today) {

    public TargetCard {
        contracts = List.copyOf(contracts);
        plans = List.copyOf(plans);
        trades = Set.copyOf(trades);
    }

    /** Whether the company would bid for what follows this contract: it is of its trade, or it plans it. */
    public boolean concerns(ContractSummary contract) {
        Cpv cpv = contract.cpv();
        return trades.isEmpty()
                || (cpv != null && trades.stream().anyMatch(cpv.value()::startsWith))
                || plans.stream().anyMatch(plan -> contract.id().equals(plan.contractId()));
    }

    /** Null while the company does not aim at it. */
    public @Nullable TargetRef target() {
        return status.target();
    }

    public Siren siren() {
        return authority.siren();
    }

    public String path() {
        return path(siren());
    }

    /**
     * The authority of an address; some that published have a wrong key, so that it is not asked.
     *
     * @throws NotFoundException when it is no SIREN
     */
    public static Siren sirenOf(String address) {
        return Optional.of(address)
                .filter(digits -> digits.matches("\\d{9}"))
                .map(Siren::new)
                .orElseThrow(() -> new NotFoundException("authority " + address));
    }

    /** The address of an authority's card. */
    public static String path(Siren authority) {
        return "/cibles/" + authority.value();
    }
}
