package fr.jalon.scheduling.engine.law;

/** Who buys, as far as thresholds and periods depend on it. */
public enum Buyer {
    /** The State and the establishments that count as it ("autorité publique centrale"). */
    STATE,
    /** A local authority, its establishments, a hospital: every other "pouvoir adjudicateur". */
    AUTHORITY,
    /** Water, energy, transport, post ("entité adjudicatrice"). */
    UTILITY;

    /** What is assumed as long as nobody says more: most buyers of a small company are such. */
    public static final Buyer ASSUMED = AUTHORITY;
}
