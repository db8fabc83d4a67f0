package fr.jalon.retroplanning.domain;

/** How one meets the people of an authority. */
public enum ProofKind {
    APPEL("Appel"),
    RENDEZ_VOUS("Rendez-vous"),
    COURRIER("Courrier"),
    COURRIEL("Courriel"),
    VISITE("Visite"),
    SALON("Salon");

    private final String label;

    ProofKind(String label) {
        this.label = label;
    }

    /** In French, for people. */
    public String label() {
        return label;
    }
}
