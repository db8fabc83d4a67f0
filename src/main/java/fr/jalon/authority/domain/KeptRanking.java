package fr.jalon.authority.domain;

import fr.jalon.authority.ranking.Peer;
import fr.jalon.authority.ranking.RankOrder;
import fr.jalon.shared.Department;
import fr.jalon.shared.Siren;
import java.util.Collection;
import java.util.function.Predicate;
import java.util.stream.IntStream;

/** Who stands where for one company, and in which département: all of them, at eight bytes each. */
public final class KeptRanking {

    /** What a preference said by hand takes, about. */
    private static final int PREFERENCE = 150;

    private final RankingFacts facts;
    private final RankOrder order;

    KeptRanking(RankingFacts facts, RankOrder order) {
        this.facts = facts;
        this.order = order;
    }

    /**
     * The places of those that answer, the best first; places begin at 0.
     *
     * @param like which peers
     * @param departments where; empty for anywhere
     * @param without those left out
     */
    public int[] places(Predicate<Peer> like, Collection<Department> departments, Collection<Siren> without) {
        return IntStream.range(0, order.size())
                .filter(order.like(like).and(order.in(departments)).and(order.otherThan(without)))
                .toArray();
    }

    /** How many have a place. */
    public int size() {
        return order.size();
    }

    RankingFacts facts() {
        return facts;
    }

    RankOrder order() {
        return order;
    }

    /** What it takes in memory, about. */
    long bytes() {
        return order.bytes() + (long) PREFERENCE * facts.preferences().size();
    }
}
