package fr.jalon.authority.web;

import fr.jalon.authority.CurrentAuthority;
import fr.jalon.authority.Priority;
import fr.jalon.authority.TargetGlances.Glance;
import fr.jalon.authority.TargetRef;
import fr.jalon.authority.domain.AuthorityLine;
import fr.jalon.authority.domain.TargetNotice;
import fr.jalon.market.BuyerSummary;
import fr.jalon.reference.Places;
import fr.jalon.shared.Department;
import fr.jalon.shared.Siren;
import fr.jalon.site.French;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * The page of a company's targets.
 *
 * @param found authorities that answer the search, those aimed at already left out
 * @param ranking authorities that could become targets, the best first
 */
record TargetsPage(List<Line> targets, String searched, List<Found> found, RankingPart ranking) {

    /** As many targets as two people with an hour a week can work on. */
    static final int WORKABLE = 20;

    /** What is said to whoever has aimed at one more, or at several. @param targets how many there are now */
    static String notice(List<String> names, int targets) {
        String aimed = names.size() == 1
                ? names.get(0) + " est parmi vos cibles."
                : French.count(names.size(), "collectivité est", "collectivités sont") + " parmi vos cibles.";
        return targets <= WORKABLE
                ? aimed
                : aimed + " Vous en visez " + targets
                        + " : au-delà de vingt, une heure par semaine ne suffit plus guère.";
    }

    /** How many of the twenty are chosen. */
    public String count() {
        String targeted = French.count(targets.size(), "cible", "cibles");
        return targets.size() > WORKABLE ? targeted + ", plus que vingt" : targeted + " sur " + WORKABLE;
    }

    /** An authority that may be aimed at. */
    record Found(String siren, String name, String facts) {

        /** @param current the one that stands for it; null where the list does not know it */
        static Found of(BuyerSummary buyer, @Nullable CurrentAuthority current) {
            return of(buyer.siren(), buyer.label(), buyer.contracts(), buyer.department(), current);
        }

        /** Nothing of it was ever published. */
        static Found of(Places.Collectivity one, @Nullable CurrentAuthority current) {
            return of(one.siren(), one.name(), 0, one.department(), current);
        }

        /** Nothing of it was ever published. */
        static Found of(AuthorityLine listed) {
            return of(listed.siren(), listed.name(), 0, listed.department(), null);
        }

        private static Found of(
                Siren siren,
                String name,
                long contracts,
                @Nullable Department department,
                @Nullable CurrentAuthority current) {
            String facts = Line.words(contracts) + (department == null ? "" : ", département " + department.code());
            return current == null || current.formerly() == null
                    ? new Found(siren.value(), name, facts)
                    : new Found(current.authority().siren().value(), current.label(), facts);
        }
    }

    /** A priority that a target has or may be given. @param label in small letters */
    record PriorityChoice(String name, String label, boolean current) {}

    /**
     * One target.
     *
     * @param department its code, null while unknown
     * @param contracts in words
     * @param next the nearest J of the company's trades, {@code sept. 2027}; null when none is known
     * @param glances what other modules say of it
     * @param card the address of all that is known of it
     * @param path its contracts on the radar; null while none is known
     * @param served whether it lies where the company works
     * @param notices what became of it
     */
    record Line(
            UUID id,
            String name,
            String siren,
            @Nullable String department,
            Priority priority,
            String contracts,
            @Nullable String next,
            List<Glance> glances,
            String card,
            @Nullable String path,
            boolean served,
            List<TargetNotice> notices) {

        public boolean isHigh() {
            return priority == Priority.HIGH;
        }

        public boolean isLow() {
            return priority == Priority.LOW;
        }

        /** Contracts and seat in a few words. */
        public String facts() {
            return contracts + (department == null ? "" : ", " + department) + (served ? " (votre territoire)" : "");
        }

        /** All priorities, the present one marked. */
        public List<PriorityChoice> priorities() {
            return Arrays.stream(Priority.values())
                    .map(one -> new PriorityChoice(one.name(), one.label().toLowerCase(Locale.FRENCH), one == priority))
                    .toList();
        }

        /** What the register does not know of an authority's seat, its contracts tell. */
        static Line of(
                TargetRef target,
                List<BuyerSummary> buyers,
                Set<Department> served,
                List<Glance> glances,
                List<TargetNotice> notices) {
            Siren siren = target.authority().siren();
            Department seat = target.authority().department();
            if (seat == null) {
                seat = buyers.stream()
                        .map(BuyerSummary::department)
                        .filter(Objects::nonNull)
                        .findFirst()
                        .orElse(null);
            }
            LocalDate next = buyers.stream()
                    .map(BuyerSummary::nextJ)
                    .filter(Objects::nonNull)
                    .min(Comparator.naturalOrder())
                    .orElse(null);
            long contracts = buyers.stream().mapToLong(BuyerSummary::contracts).sum();
            return new Line(
                    target.id(),
                    target.authority().name(),
                    siren.formatted(),
                    seat == null ? null : seat.code(),
                    target.priority(),
                    words(contracts),
                    next == null ? null : French.month(next),
                    glances,
                    "/cibles/" + siren.value(),
                    contracts > 0 ? "/echeances?acheteur=" + siren.value() + "&horizon=24&travaux=oui" : null,
                    seat != null && served.contains(seat),
                    notices);
        }

        private static String words(long contracts) {
            return French.count(contracts, "marché connu", "marchés connus");
        }
    }
}
