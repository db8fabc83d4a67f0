package fr.jalon.contact.domain;

/** Whether loyalty worked at an authority. */
public enum VerdictOutcome {
    WORKED("Oui", "oui"),
    FAILED("Non", "non"),
    /** Looked at, and not to be said yet: plans stay as they are. */
    OPEN("Pas encore", "pas-encore");

    private final String label;
    private final String word;

    VerdictOutcome(String label, String word) {
        this.label = label;
        this.word = word;
    }

    /** In French, for people. */
    public String label() {
        return label;
    }

    /** In addresses and forms. */
    public String word() {
        return word;
    }
}
