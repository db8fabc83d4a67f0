package fr.jalon.cctp.reaction.domain;

/** How much it matters to whoever says it. */
public enum Strength {
    MUST("indispensable"),
    SHOULD("important"),
    NICE("souhaitable");

    private final String label;

    Strength(String label) {
        this.label = label;
    }

    /** The word shown, in French. */
    public String label() {
        return label;
    }
}
