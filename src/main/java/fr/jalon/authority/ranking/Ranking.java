package fr.jalon.authority.ranking;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;

/** Ranks authorities for a company: what it said by hand first, then the score, then the SIREN, so that the order is stable. */
public final class Ranking {

    /** How far a company goes that does not say how far, in kilometres (tuned by the back-test). */
    public static final double USUAL_REACH = 80;

    private record Scored(Candidate candidate, double score, List<Term> terms) {}

    private static final Comparator<Scored> ORDER = Comparator.comparing(
                    (Scored one) -> one.candidate().preference())
            .thenComparing(Comparator.comparingDouble(Scored::score).reversed())
            .thenComparing(one -> one.candidate().siren());

    private Ranking() {}

    /**
     * Those that are not refused, the best first.
     *
     * @param reach kilometres that the company goes; above 0
     */
    public static List<Ranked> of(Collection<Candidate> candidates, Weights weights, double reach) {
        if (!(reach > 0)) {
            throw new IllegalArgumentException("Un rayon est plus grand que zéro : " + reach);
        }
        Scorer scorer = new Scorer(new Market(candidates), weights, reach);
        List<Scored> order = candidates.stream()
                .filter(one -> one.preference() != Preference.REFUSED)
                .map(one -> scored(one, scorer))
                .sorted(ORDER)
                .toList();
        return IntStream.range(0, order.size())
                .mapToObj(at -> ranked(at + 1, order.get(at)))
                .toList();
    }

    private static Scored scored(Candidate one, Scorer scorer) {
        List<Term> terms = scorer.terms(one);
        return new Scored(one, scorer.score(terms), terms);
    }

    private static Ranked ranked(int rank, Scored one) {
        return new Ranked(rank, one.candidate(), one.score(), one.terms());
    }
}
