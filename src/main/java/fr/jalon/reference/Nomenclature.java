package fr.jalon.reference;

import fr.jalon.shared.Cpv;
import fr.jalon.shared.Department;
import java.util.List;
import java.util.Optional;

/** The door to the names of trades and territories: the CPV (EU, French labels) and the départements (INSEE). */
public interface Nomenclature {

    /** The label of a code, or of the nearest broader one that exists; empty when its division does not exist. */
    Optional<String> label(Cpv cpv);

    /** The label of the code that begins with this; empty when it is not two to eight digits, or no such code. */
    Optional<String> label(String prefix);

    /** Trades by the beginning of their code or by words, accents aside; broad ones first, at most {@code limit}. */
    List<Trade> trades(String typed, int limit);

    /** Every département and overseas collectivity, in the order of their codes. */
    List<Territory> territories();

    /** Empty when the code is well formed but the register does not hold it. */
    Optional<Territory> territory(Department department);
}
