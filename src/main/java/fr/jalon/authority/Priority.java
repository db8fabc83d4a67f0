package fr.jalon.authority;

/** How much a company wants an authority; said by hand. */
public enum Priority {
    HIGH("Haute"),
    NORMAL("Normale"),
    LOW("Basse");

    private final String label;

    Priority(String label) {
        this.label = label;
    }

    /** The word shown, in French. */
    public String label() {
        return label;
    }
}
