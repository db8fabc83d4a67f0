package fr.jalon.contact.domain;

/** How a person is addressed. */
public enum Civility {
    MADAME("Mme", "Madame"),
    MONSIEUR("M.", "Monsieur");

    private final String abbreviation;
    private final String label;

    Civility(String abbreviation, String label) {
        this.abbreviation = abbreviation;
        this.label = label;
    }

    /** Before a name: {@code Mme}. */
    public String abbreviation() {
        return abbreviation;
    }

    /** At the head of a letter, and in forms. */
    public String label() {
        return label;
    }
}
