package fr.jalon.market;

import fr.jalon.shared.Siren;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** The door to single contracts. */
public interface Contracts {

    /** Empty when no contract has that id. */
    Optional<ContractSummary> find(UUID id);

    /**
     * Contracts of a buyer whose end or next J may still come, the nearest first; procedures that led to none are left out.
     *
     * @param limit at most so many
     */
    List<ContractSummary> ofBuyer(Siren buyer, int limit);
}
