package fr.jalon.authority.domain;

import fr.jalon.site.French;
import org.jspecify.annotations.Nullable;

/** Where an authority stood when data arrived, and before. @param previousRank null: it was not among the first */
public record RankChange(int rank, @Nullable Integer previousRank, long morePurchases, int moreReturning) {

    /** What has changed, in French; empty when nothing has. */
    public String words() {
        if (previousRank == null) {
            return "entrée";
        }
        if (previousRank == rank) {
            return "";
        }
        return (rank < previousRank ? "monte de " : "descend de ") + previousRank + " à " + rank + because();
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
