package fr.jalon.authority.ranking;

import java.time.LocalDate;
import java.util.List;

/** The five terms of one authority, and the score they make. */
final class Scorer {

    /** How much of the value of next door is left at the end of the reach; beyond, it falls steeply. */
    private static final double END_OF_REACH = 0.7;

    private static final double UNPLACED = 0.05;

    private static final double DAYS_OF_A_MONTH = 30.44;

    /** Ten to the power of this in euros is full volume: some 30 million. */
    private static final double FULL_VOLUME = 7.5;

    private final Habit habit;
    private final Weights weights;
    private final double reach;

    Scorer(Market market, Weights weights, double reach) {
        habit = new Habit(market);
        this.weights = weights;
        this.reach = reach;
    }

    /** One in its place, with its reasons. */
    Ranked ranked(int rank, Candidate one) {
        List<Term> terms = terms(one);
        return new Ranked(rank, one, score(terms), terms);
    }

    List<Term> terms(Candidate one) {
        return List.of(distance(one), probability(one), renewal(one), volume(one), local(one));
    }

    /** The weighted geometric mean: what nearly excludes an authority is not made up for by the rest. */
    double score(List<Term> terms) {
        int sum = weights.sum();
        if (sum == 0) {
            return 0;
        }
        double logarithm = 0;
        for (Term term : terms) {
            logarithm += weights.of(term.kind()) * Math.log(term.kind().factor(term.value()));
        }
        return Math.exp(logarithm / sum);
    }

    private Term distance(Candidate one) {
        if (one.kilometres() == null) {
            return new Term(TermKind.DISTANCE, one.served() ? 1 : UNPLACED, new Fact.Nowhere(one.served()));
        }
        double way = one.kilometres() / reach;
        double within = 1 - (1 - END_OF_REACH) * Math.min(1, way);
        double value = within * Math.exp(-Math.max(0, way - 1));
        return new Term(TermKind.DISTANCE, value, new Fact.Away(one.kilometres(), one.approximate()));
    }

    private Term probability(Candidate one) {
        return new Term(TermKind.PROBABILITY, habit.of(one), bought(one));
    }

    private static Fact bought(Candidate one) {
        Purchases figures = one.figures();
        if (figures == null) {
            return new Fact.LikeItsPeers(one.peer());
        }
        int silent = (int) (figures.sinceLast() / DAYS_OF_A_MONTH);
        return figures.purchases() > 0
                ? new Fact.Buys(figures.purchases(), figures.since(), silent)
                : new Fact.BuysOtherThings(figures.contracts(), figures.near(), silent);
    }

    private static Term renewal(Candidate one) {
        Purchases figures = one.figures();
        LocalDate next = figures == null ? null : figures.nextReturn();
        if (figures != null && next != null && figures.returning() > 0) {
            Fact fact = new Fact.ComesBack(figures.returning(), next);
            return new Term(TermKind.RENEWAL, 1 - Math.pow(0.5, figures.returning()), fact);
        }
        long undated = figures == null ? 0 : figures.undated();
        return new Term(TermKind.RENEWAL, undated > 0 ? Term.NEUTRAL / 2 : 0, new Fact.NothingComesBack(undated));
    }

    private static Term volume(Candidate one) {
        Purchases figures = one.figures();
        if (figures == null || figures.euros() == null) {
            double value = figures != null && figures.purchases() > 0 ? Term.NEUTRAL : 0;
            return new Term(TermKind.VOLUME, value, new Fact.SpendsUnknown());
        }
        double value = Math.min(1, Math.log10(1.0 + figures.euros()) / FULL_VOLUME);
        return new Term(TermKind.VOLUME, value, new Fact.Spends(figures.euros(), figures.withoutAmount()));
    }

    private static Term local(Candidate one) {
        Purchases figures = one.figures();
        if (figures == null || figures.judged() == 0) {
            Long contracts = figures == null || figures.purchases() == 0 ? null : figures.purchases();
            return new Term(TermKind.LOCAL, Term.NEUTRAL, new Fact.HoldersUnknown(contracts));
        }
        Fact fact = new Fact.GivesToSmall(figures.small(), figures.judged(), figures.purchases() - figures.judged());
        return new Term(TermKind.LOCAL, (double) figures.small() / figures.judged(), fact);
    }
}
