package fr.jalon.account;

import fr.jalon.shared.Siren;
import java.util.Collection;
import java.util.List;

/** What firms have won of public contracts, for who describes one's company. Answered by the module that knows the awards. */
public interface WonTrades {

    /** Counted over these firms together; a contract that two of them share counts once. */
    Won by(Collection<Siren> firms);

    /**
     * What was won.
     *
     * @param firms how many of them won something whose trade is known
     * @param contracts how many contracts that is
     * @param trades those most often won first
     */
    record Won(int firms, int contracts, List<WonTrade> trades) {

        public Won {
            trades = List.copyOf(trades);
        }
    }

    /**
     * A trade.
     *
     * @param prefix of the CPV code, four digits at most, two at least
     * @param contracts how many of it
     */
    record WonTrade(String prefix, int contracts) {}
}
