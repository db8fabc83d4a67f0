package fr.jalon.authority.domain;

import fr.jalon.site.French;
import org.jspecify.annotations.Nullable;

/** Where an authority stood when data arrived, and before. @param previousRank null: it was not among the first */
public record RankChange(int rank, @Nullable Integer previousRank, long morePurchases, int moreReturning) {

    /** Fewer places lost by one of whom nothing has changed: others have come before it, which is said at them. */
    private static final int PUSHED = 5;

    /** The same seen from where it stands now: whoever is chosen or refused since leaves its place to those below. */
    RankChange shownAt(int now) {
        return new RankChange(
                now, previousRank == null ? null : previousRank + now - rank, morePurchases, moreReturning);
    }

    /** What has changed, in French; empty when nothing has. */
    public String words() {
        if (previousRank == null) {
            return "entrée";
        }
        if (previousRank == rank || isPushed()) {
            return "";
        }
        return (rank < previousRank ? "monte de " : "descend de ") + previousRank + " à " + rank + because();
    }

    private boolean isPushed() {
        return previousRank != null
                && rank > previousRank
                && rank - previousRank < PUSHED
                && morePurchases == 0
                && moreReturning == 0;
    }

    private boolean moved() {
        return previousRank != null && rank < previousRank;
    }

    private String because() {
        if (moved() && moreReturning > 0) {
            return moreReturning == 1
                    ? " car 1 marché de plus revient"
                    : " car " + moreReturning + " marchés de plus reviennent";
        }
        return moved() && morePurchases > 0
                ? " car " + French.count(morePurchases, "achat de plus est connu", "achats de plus sont connus")
                : "";
    }
}
