package fr.jalon.account;

import java.util.List;
import java.util.Optional;

/**
 * Names of trades, asked of whoever keeps the nomenclature (market, which lies above and implements this).
 */
public interface TradeCatalogue {

    /** Trades whose code begins with what was typed, or whose label holds its words. */
    List<Trade> search(String typed, int limit);

    /** The French label of a CPV prefix, empty when the nomenclature has no such code. */
    Optional<String> label(String prefix);

    /**
     * A trade.
     *
     * @param prefix two to eight digits of a CPV code
     * @param label in French
     */
    record Trade(String prefix, String label) {}
}
