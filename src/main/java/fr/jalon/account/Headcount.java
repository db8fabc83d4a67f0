package fr.jalon.account;

/** How many people work for a company. */
public enum Headcount {
    NONE("aucun salarié"),
    TO_9("1 à 9 salariés"),
    TO_49("10 à 49 salariés"),
    TO_249("50 à 249 salariés"),
    FROM_250("250 salariés et plus");

    private final String label;

    Headcount(String label) {
        this.label = label;
    }

    /** The words shown, in French. */
    public String label() {
        return label;
    }
}
