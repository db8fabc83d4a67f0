package fr.jalon.retroplanning;

import fr.jalon.shared.Siren;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** The door to the backward plans of the company in scope; without a company in scope every answer is empty. */
public interface Retroplannings {

    /**
     * What is to be done next over all plans, the nearest first.
     *
     * @param membershipId whose actions and those that are nobody's; null for everybody's
     * @param limit at most so many
     */
    List<NextAction> nextActions(@Nullable UUID membershipId, int limit);

    /** Every plan whose J has not passed, the nearest J first. */
    List<PlanRef> running();

    /** The plans made from one contract. */
    List<PlanRef> ofContract(UUID contractId);

    /** The plans that aim at one authority. */
    List<PlanRef> ofAuthority(Siren authority);
}
