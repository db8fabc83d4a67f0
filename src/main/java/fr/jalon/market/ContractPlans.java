package fr.jalon.market;

import java.util.Collection;
import java.util.Map;
import java.util.UUID;

/**
 * Which contracts the company in scope already plans the follow-up of. Asked here, where contracts are shown, and
 * answered by whoever keeps plans: the arrow between the modules stays as it is.
 */
public interface ContractPlans {

    /**
     * @param contracts ids of contracts, any number
     * @return the address of the plan's page by contract, for those that have one; empty when no company is in scope
     */
    Map<UUID, String> paths(Collection<UUID> contracts);
}
