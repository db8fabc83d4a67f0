package fr.jalon.market;

import fr.jalon.shared.Siren;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/** The door to single contracts. */
public interface Contracts {

    /** Empty when no contract has that id. */
    Optional<ContractSummary> find(UUID id);

    /**
     * Contracts of a buyer whose end or next J may still come, the nearest first; procedures that led to none are left out.
     *
     * @param buyer under all the SIRENs that count for it
     * @param limit at most so many
     */
    List<ContractSummary> ofBuyer(Collection<Siren> buyer, int limit);

    /** The nearest J that may still come of each of these buyers; a buyer of whom none is known has no entry. */
    Map<Siren, LocalDate> nextJ(Collection<Siren> buyers);
}
