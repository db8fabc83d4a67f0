package fr.jalon.contact.web;

import fr.jalon.authority.AuthorityRef;
import fr.jalon.authority.TargetRef;
import fr.jalon.contact.TargetPlans.TargetPlan;
import fr.jalon.market.ContractSummary;
import fr.jalon.shared.Siren;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The authority whose card is looked at, with what every part may ask of it.
 *
 * @param target null while the company does not aim at it
 * @param contracts whose end or next J may still come, the nearest first
 * @param plans of the company that aim at it
 */
public record TargetCard(
        AuthorityRef authority,
        @Nullable TargetRef target,
        List<ContractSummary> contracts,
        List<TargetPlan> plans,
        LocalDate today) {

    public TargetCard {
        contracts = List.copyOf(contracts);
        plans = List.copyOf(plans);
    }

    public Siren siren() {
        return authority.siren();
    }

    public String path() {
        return path(siren());
    }

    /** The address of an authority's card. */
    public static String path(Siren authority) {
        return "/cibles/" + authority.value();
    }
}
