package fr.jalon.scheduling.engine.law;

/** How the buyer lets companies compete, as far as it decides on periods. */
public enum Procedure {
    OPEN("appel d’offres ouvert"),
    /** Candidatures first; those chosen then hand in a bid. */
    RESTRICTED("appel d’offres restreint"),
    /** "Marché à procédure adaptée" (MAPA): below the thresholds, the buyer sets the period. */
    ADAPTED("procédure adaptée");

    private final String words;

    Procedure(String words) {
        this.words = words;
    }

    /** In French, as it follows an article: {@code appel d’offres ouvert}. */
    public String words() {
        return words;
    }
}
