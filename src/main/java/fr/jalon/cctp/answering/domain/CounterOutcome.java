package fr.jalon.cctp.answering.domain;

/** What a company says to other words that it was offered. */
public enum CounterOutcome {
    SENT("attend la réponse de l’entreprise", "neutral"),
    ACCEPTED("acceptée", "done"),
    REFUSED("refusée", "late"),
    REPLIED("discutée", "step3");

    private final String label;
    private final String tone;

    CounterOutcome(String label, String tone) {
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
}
