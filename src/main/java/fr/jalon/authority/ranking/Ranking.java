package fr.jalon.authority.ranking;

import fr.jalon.shared.Department;
import java.util.Collection;
import java.util.List;
import java.util.function.Function;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** Ranks authorities for a company: what it said by hand first, then the score, then the SIREN, so that the order is stable. */
public final class Ranking {

    /** How far a company goes that does not say how far, in kilometres (tuned by the back-test). */
    public static final double USUAL_REACH = 80;

    /** Compared some million times for one ranking, hence with all at hand. */
    private record Scored(Preference preference, double score, Candidate candidate) implements Comparable<Scored> {

        @Override
        public int compareTo(Scored other) {
            if (preference != other.preference) {
                return preference.compareTo(other.preference);
            }
            // Sums of fractions differ in their last digit with the order they come in: that must not decide between
            // two alike.
            int better = Long.compare(Math.round(other.score * 1e12), Math.round(score * 1e12));
            return better == 0 ? candidate.siren().compareTo(other.candidate.siren()) : better;
        }
    }

    private Ranking() {}

    /**
     * Those that are not refused, the best first.
     *
     * @param reach kilometres that the company goes; above 0
     */
    public static List<Ranked> of(Collection<Candidate> candidates, Weights weights, double reach) {
        Scorer scorer = scorer(candidates, weights, reach);
        List<Candidate> order = order(candidates, scorer);
        return IntStream.range(0, order.size())
                .mapToObj(at -> scorer.ranked(at + 1, order.get(at)))
                .toList();
    }

    /**
     * The same order without the reasons, which are made for those that are asked for: small enough to be kept.
     *
     * @param seat in which département each sits; null for unknown
     */
    public static RankOrder order(
            Collection<Candidate> candidates,
            Weights weights,
            double reach,
            Function<Candidate, @Nullable Department> seat) {
        Scorer scorer = scorer(candidates, weights, reach);
        return new RankOrder(order(candidates, scorer), scorer, seat);
    }

    private static Scorer scorer(Collection<Candidate> candidates, Weights weights, double reach) {
        if (!(reach > 0)) {
            throw new IllegalArgumentException("Un rayon est plus grand que zéro : " + reach);
        }
        return new Scorer(new Market(candidates), weights, reach);
    }

    private static List<Candidate> order(Collection<Candidate> candidates, Scorer scorer) {
        return candidates.stream()
                .filter(one -> one.preference() != Preference.REFUSED)
                .map(one -> new Scored(one.preference(), scorer.score(scorer.terms(one)), one))
                .sorted()
                .map(Scored::candidate)
                .toList();
    }
}
