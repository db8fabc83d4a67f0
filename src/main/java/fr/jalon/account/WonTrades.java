package fr.jalon.account;

import fr.jalon.shared.Siren;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What firms have won of public contracts, for who describes one's company. Answered by the module that knows the awards. */
public interface WonTrades {

    /** What one firm has won, and which activities are known, its own among them. */
    Own own(Siren firm);

    /**
     * What the firms of an activity have won together; a contract that two of them share counts once.
     *
     * @param beginning of their NAF: {@code 81.30Z}, or {@code 81} for its division
     */
    Won byActivity(String beginning);

    /** Of one firm. */
    record Own(Won won, Activities activities) {}

    /**
     * Which activities are known.
     *
     * @param firms how many holders have one; 0 as long as the administrator has brought none
     * @param own that of the firm asked for, as {@code 81.30Z}; null where it is not known
     */
    record Activities(int firms, @Nullable String own) {}

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
