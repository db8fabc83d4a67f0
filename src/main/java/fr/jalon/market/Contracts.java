package fr.jalon.market;

import java.util.Optional;
import java.util.UUID;

/** The door to single contracts. */
public interface Contracts {

    /** Empty when no contract has that id. */
    Optional<ContractSummary> find(UUID id);
}
