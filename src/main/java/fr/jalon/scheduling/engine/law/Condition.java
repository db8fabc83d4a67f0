package fr.jalon.scheduling.engine.law;

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
