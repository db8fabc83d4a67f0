package fr.jalon.authority.domain;

import fr.jalon.authority.ranking.Peer;
import fr.jalon.authority.ranking.RankOrder;
import fr.jalon.shared.Department;
import fr.jalon.shared.Siren;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.function.Function;
import java.util.function.IntPredicate;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** Who stands where for one company, and in which département: all of them, at eight bytes each. */
public final class KeptRanking {

    /** What a preference said by hand takes, about. */
    private static final int PREFERENCE = 150;

    private final RankingFacts facts;
    private final RankOrder order;
    private final short[] seats;
    private final Map<Department, Short> numbers = new HashMap<>();

    /** @param department null for those of whom it is unknown */
    KeptRanking(RankingFacts facts, RankOrder order, Function<Siren, @Nullable Department> department) {
        this.facts = facts;
        this.order = order;
        seats = new short[order.size()];
        for (int place = 0; place < seats.length; place++) {
            Department seat = department.apply(order.siren(place));
            seats[place] = seat == null ? 0 : numbers.computeIfAbsent(seat, one -> (short) (numbers.size() + 1));
        }
    }

    /**
     * The places of those that answer, the best first; places begin at 0.
     *
     * @param like which peers
     * @param departments where; empty for anywhere
     * @param without those left out
     */
    public int[] places(Predicate<Peer> like, Collection<Department> departments, Collection<Siren> without) {
        return IntStream.range(0, seats.length)
                .filter(order.like(like).and(in(departments)).and(order.otherThan(without)))
                .toArray();
    }

    /** How many have a place. */
    public int size() {
        return order.size();
    }

    private IntPredicate in(Collection<Department> departments) {
        if (departments.isEmpty()) {
            return place -> true;
        }
        boolean[] wanted = new boolean[numbers.size() + 1];
        departments.stream().filter(numbers::containsKey).forEach(one -> wanted[numbers.get(one)] = true);
        return place -> wanted[seats[place]];
    }

    RankingFacts facts() {
        return facts;
    }

    RankOrder order() {
        return order;
    }

    /** What it takes in memory, about. */
    long bytes() {
        return order.bytes()
                + 2L * seats.length
                + (long) PREFERENCE * facts.preferences().size();
    }
}
