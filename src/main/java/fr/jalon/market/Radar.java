package fr.jalon.market;

import fr.jalon.shared.Department;
import java.util.List;
import java.util.Set;

/** The door to the contracts that come up again. */
public interface Radar {

    /**
     * Contracts whose next J falls between today and so many months later, the nearest first; works left out.
     *
     * @param trades CPV prefixes, any of them; empty for every trade
     * @param departments any of them; empty for everywhere
     * @param horizonMonths 1 or more
     */
    Upcoming upcoming(Set<String> trades, Set<Department> departments, int horizonMonths, int limit);

    /**
     * What comes up.
     *
     * @param first the nearest, as many as were asked for
     * @param count how many there are in all, counted no further than {@link #COUNTED}
     * @param path the address of the whole list, with the same filters
     */
    record Upcoming(List<ContractSummary> first, int count, String path) {

        /** Counts stop here: beyond, "more than" is said. */
        public static final int COUNTED = 1_000;

        public Upcoming {
            first = List.copyOf(first);
        }

        /** Whether there are more than {@link #count} says. */
        public boolean isMore() {
            return count > COUNTED;
        }
    }
}
