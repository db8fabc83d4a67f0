package fr.jalon.authority.web;

import fr.jalon.authority.Priority;
import fr.jalon.authority.TargetRef;
import fr.jalon.market.BuyerSummary;
import fr.jalon.shared.Department;
import fr.jalon.shared.Siren;
import fr.jalon.site.French;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * The page of a company's targets.
 *
 * @param found buyers that answer the search, those aimed at already left out
 * @param ranking authorities that could become targets, the best first
 */
record TargetsPage(
        List<Line> targets, String searched, List<Found> found, List<Priority> priorities, RankingPart ranking) {

    /** As many targets as two people with an hour a week can work on. */
    static final int WORKABLE = 20;

    /** How many of the twenty are chosen. */
    public String count() {
        String targeted = French.count(targets.size(), "cible", "cibles");
        return targets.size() > WORKABLE ? targeted + ", plus que vingt" : targeted + " sur " + WORKABLE;
    }

    /** A buyer that may be aimed at. */
    record Found(String siren, String name, String facts) {

        static Found of(BuyerSummary buyer) {
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
     * @param path its contracts on the radar; null while none is known
     * @param served whether it lies where the company works
     */
    record Line(
            UUID id,
            String name,
            String siren,
            @Nullable String department,
            Priority priority,
            String contracts,
            @Nullable String path,
            boolean served) {

        /** What the register does not know of an authority's seat, its contracts tell. */
        static Line of(TargetRef target, @Nullable BuyerSummary buyer, Set<Department> served) {
            Siren siren = target.authority().siren();
            Department seat = target.authority().department();
            if (seat == null && buyer != null) {
                seat = buyer.department();
            }
            long contracts = buyer == null ? 0 : buyer.contracts();
            return new Line(
                    target.id(),
                    target.authority().name(),
                    siren.formatted(),
                    seat == null ? null : seat.code(),
                    target.priority(),
                    words(contracts),
                    contracts > 0 ? "/echeances?acheteur=" + siren.value() + "&horizon=24&travaux=oui" : null,
                    seat != null && served.contains(seat));
        }

        private static String words(long contracts) {
            return French.count(contracts, "marché connu", "marchés connus");
        }
    }
}
