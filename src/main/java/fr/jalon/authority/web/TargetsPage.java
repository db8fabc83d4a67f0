package fr.jalon.authority.web;

import fr.jalon.authority.Priority;
import fr.jalon.authority.TargetRef;
import fr.jalon.market.BuyerFact;
import fr.jalon.site.French;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * The page of a company's targets.
 *
 * @param found buyers that answer the search, those aimed at already left out
 */
record TargetsPage(List<Line> targets, String searched, List<Found> found) {

    /** A buyer that may be aimed at. */
    record Found(String siren, String name, String facts) {

        static Found of(BuyerFact buyer) {
            String seat = buyer.department() == null
                    ? ""
                    : ", département " + buyer.department().code();
            return new Found(buyer.siren().value(), buyer.label(), Line.words(buyer.contracts()) + seat);
        }
    }

    /**
     * One target.
     *
     * @param department its code, null while unknown
     * @param contracts in words
     * @param seat whether it lies where the company works
     */
    record Line(
            UUID id,
            String name,
            String siren,
            @Nullable String department,
            Priority priority,
            String contracts,
            boolean seat) {

        static Line of(TargetRef target, Optional<BuyerFact> buyer, boolean seat) {
            return new Line(
                    target.id(),
                    target.authority().name(),
                    target.authority().siren().value(),
                    target.authority().department() == null
                            ? null
                            : target.authority().department().code(),
                    target.priority(),
                    buyer.map(fact -> words(fact.contracts())).orElse("aucun marché connu"),
                    seat);
        }

        private static String words(long contracts) {
            return French.count(contracts, "marché connu", "marchés connus");
        }
    }
}
