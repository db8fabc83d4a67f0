package fr.jalon.contact.requests.domain;

/** What the commission thinks. */
public enum Advice {
    FAVOURABLE("Favorable à la communication"),
    PARTLY("Favorable en partie"),
    UNFAVOURABLE("Défavorable"),
    NO_OBJECT("Sans objet, ou incompétence");

    private final String label;

    Advice(String label) {
        this.label = label;
    }

    public String label() {
        return label;
    }
}
