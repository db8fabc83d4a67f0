package fr.jalon.authority.ranking;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;

/** Ranks authorities for a company: what it said by hand first, then the score, then the SIREN, so that the order is stable. */
public final class Ranking {

    /** How far a company goes that does not say how far, in kilometres (tuned by the back-test). */
    public static final double USUAL_REACH = 80;

    private record Scored(Candidate candidate, double score) {

        /** Sums of fractions differ in their last digit with the order they come in: that must not decide between two alike. */
        private long rounded() {
            return Math.round(score * 1e12);
        }
    }

    private static final Comparator<Scored> ORDER = Comparator.comparing(
                    (Scored one) -> one.candidate().preference())
            .thenComparing(Comparator.comparingLong(Scored::rounded).reversed())
            .thenComparing(one -> one.candidate().siren());

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

    /** The same order without the reasons, which are made for those that are asked for: small enough to be kept. */
    public static RankOrder order(Collection<Candidate> candidates, Weights weights, double reach) {
        Scorer scorer = scorer(candidates, weights, reach);
        return new RankOrder(order(candidates, scorer), scorer);
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
                .map(one -> new Scored(one, scorer.score(scorer.terms(one))))
                .sorted(ORDER)
                .map(Scored::candidate)
                .toList();
    }
}
