package fr.jalon.market;

import fr.jalon.shared.Siren;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Set;

/** The door to who buys what, counted. */
public interface TradeFigures {

    /**
     * Every buyer of whom a contract is known, as put together after the last import; fast.
     *
     * @param trades CPV prefixes of two to eight digits, one at least
     */
    List<BuyerFigures> current(Set<String> trades);

    /** The same of some buyers. */
    List<BuyerFigures> current(Set<String> trades, Collection<Siren> buyers);

    /**
     * The same as it was known on a day: from contracts notified and published by then, without the amendments that came
     * later. Goes through all contracts.
     */
    List<BuyerFigures> asOf(LocalDate day, Set<String> trades);

    /** What a company had won by a day, as far as it was published by then. */
    List<PastAward> awards(Siren holder, LocalDate day);
}
