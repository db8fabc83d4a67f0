package fr.jalon.market.intake;

/** What became of a value, or a record, that was not as it should be. */
public enum Severity {
    /** The whole record was left out. */
    REJECTED("rejeté"),
    /** Another value was kept in place of the published one; both are shown. */
    REPAIRED("réparé"),
    /** The value was kept, or left unknown; a reader should know. */
    FLAGGED("signalé");

    private final String label;

    Severity(String label) {
        this.label = label;
    }

    public String label() {
        return label;
    }
}
