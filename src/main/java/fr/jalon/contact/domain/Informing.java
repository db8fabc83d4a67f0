package fr.jalon.contact.domain;

/** How a person was told that details are kept (GDPR, article 14). */
public enum Informing {
    MAIL("courriel de Jalon"),
    OWN_MAIL("courriel envoyé par vous"),
    LETTER("courrier"),
    SPOKEN("de vive voix");

    private final String label;

    Informing(String label) {
        this.label = label;
    }

    /** In French, for people. */
    public String label() {
        return label;
    }
}
