package fr.jalon.market;

import fr.jalon.shared.Siren;
import java.util.Set;

/**
 * Which buyers count as one, because one was merged into the other since. Asked here, where contracts are looked for by their
 * buyer, and answered by whoever keeps the list of authorities.
 */
public interface BuyerGroups {

    /** The buyer itself and all that count with it. */
    Set<Siren> together(Siren buyer);
}
