package fr.jalon.contact.requests.domain;

/** How a letter left. */
public enum Way {
    MAIL("par courriel"),
    REGISTERED("en recommandé avec avis de réception"),
    POST("par la poste"),
    FORM("par le formulaire de la collectivité"),
    HAND("en main propre");

    private final String label;

    Way(String label) {
        this.label = label;
    }

    /** In a sentence: {@code envoyée par courriel}. */
    public String label() {
        return label;
    }
}
