package fr.jalon.market;

import fr.jalon.shared.Siren;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** The door to those who buy, as their contracts show them. */
public interface Buyers {

    /** By words of the name, accents aside, or by the beginning of the SIREN; those with most contracts first. */
    List<BuyerSummary> search(String typed, int limit);

    /** Empty when no contract of that buyer is known. */
    Optional<BuyerSummary> find(Siren siren);

    /** Several at once, in one statement; a buyer of whom no contract is known has no entry. */
    Map<Siren, BuyerSummary> find(Collection<Siren> sirens);

    /** The same, whose next J is that of some trades. @param trades CPV prefixes; empty for any */
    Map<Siren, BuyerSummary> find(Collection<Siren> sirens, Set<String> trades);
}
