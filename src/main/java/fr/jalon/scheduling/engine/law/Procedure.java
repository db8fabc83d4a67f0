package fr.jalon.scheduling.engine.law;

/** How the buyer lets companies compete, as far as it decides on periods. */
public enum Procedure {
    /** "Appel d’offres ouvert". */
    OPEN,
    /** "Appel d’offres restreint": candidatures first; those chosen then hand in a bid. */
    RESTRICTED,
    /** "Marché à procédure adaptée" (MAPA): below the thresholds, the buyer sets the period. */
    ADAPTED,
    /** "Procédure avec négociation": candidatures first; those chosen hand in a bid and negotiate. */
    NEGOTIATED,
    /** A contract of defence or security, candidatures first. */
    DEFENCE
}
