package fr.jalon.cctp.domain;

/** Where a draft stands at a moment. */
public enum DraftState {
    PREPARED("en préparation", "neutral"),
    OPEN("ouvert aux remarques", "action"),
    /** Past its closing time: the buyer answers and revises, companies read. */
    CLOSED("clos aux remarques", "step3"),
    /** Signed off by the platform's buyer and handed over. */
    FINAL("remis à la plateforme d’achat", "done"),
    WITHDRAWN("retiré", "late");

    private final String label;
    private final String tone;

    DraftState(String label, String tone) {
        this.label = label;
        this.tone = tone;
    }

    /** The words shown, in French. */
    public String label() {
        return label;
    }

    /** Of its chip. */
    public String tone() {
        return tone;
    }

    /** Whether the buyer may still change and publish its text. */
    public boolean isRunning() {
        return this == PREPARED || this == OPEN || this == CLOSED;
    }
}
