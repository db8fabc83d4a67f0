package fr.jalon.contact.domain;

/** How one came to know that a person is still the right contact. */
public enum Confirmation {
    VISIT("visite"),
    MEETING("rendez-vous"),
    CALL("appel"),
    MAIL("courriel"),
    LETTER("courrier"),
    FAIR("salon"),
    WEBSITE("site de la collectivité"),
    COLLEAGUE("un de ses collègues");

    private final String label;

    Confirmation(String label) {
        this.label = label;
    }

    /** In French, for people. */
    public String label() {
        return label;
    }
}
