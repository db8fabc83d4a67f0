package fr.jalon.contact.domain;

/** What a person weighs when the authority chooses. */
public enum Influence {
    DECIDES("décide"),
    INFLUENCES("influence"),
    NEITHER("n’influence pas"),
    UNKNOWN("poids inconnu");

    private final String label;

    Influence(String label) {
        this.label = label;
    }

    /** In French, for people. */
    public String label() {
        return label;
    }
}
