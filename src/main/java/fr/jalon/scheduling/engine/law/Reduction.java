package fr.jalon.scheduling.engine.law;

import java.util.Set;

/**
 * A shorter period and what it depends on.
 *
 * @param when all of these hold
 * @param article of the same text
 * @param point of the article, {@code 3} for 3°; zero where it has none
 * @param noticeBefore how many days before the notice the one of prior information was sent at least, at most twelve
 *     months; zero where it depends on none
 */
public record Reduction(Set<Condition> when, int days, String article, int point, int noticeBefore) {

    /** On what a shorter period depends. */
    public enum Condition {
        /** Bids may be handed in by electronic means, which is the rule since October 2018. */
        ELECTRONIC,
        /** A notice of prior information was sent in time and said as much as the notice. */
        PRIOR_INFORMATION,
        /** An urgency, duly justified, that makes the full period impossible. */
        URGENCY,
        /** Buyer and all chosen candidates agree on a day; without agreement the days given are the least. */
        AGREEMENT
    }

    public Reduction {
        when = Set.copyOf(when);
    }

    static Reduction of(Condition when, int days, String article, int point) {
        return new Reduction(Set.of(when), days, article, point, 0);
    }
}
