package fr.jalon.authority.domain;

import fr.jalon.authority.ranking.Peer;
import fr.jalon.authority.ranking.RankOrder;
import fr.jalon.shared.Department;
import fr.jalon.shared.Siren;
import java.util.Collection;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

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

    /** Some of those that answer, as {@link RankOrder#part}. */
    public RankOrder.Part part(
            @Nullable Predicate<Peer> like,
            Collection<Department> departments,
            Collection<Siren> without,
            int from,
            int size) {
        return order.part(like, departments, without, from, size);
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
