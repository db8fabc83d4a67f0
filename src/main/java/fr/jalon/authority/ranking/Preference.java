package fr.jalon.authority.ranking;

/** What a company has said of an authority by hand, which wins over every score. */
public enum Preference {
    /** Before all others. */
    FIRST,
    /** As its score says. */
    SCORED,
    /** After all others. */
    LAST,
    /** Not for us: not ranked. */
    REFUSED
}
