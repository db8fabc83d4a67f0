package fr.jalon.contact.events.domain;

/** The answer to an invitation. */
public enum Reply {
    NONE("sans réponse", "late"),
    YES("vient", "done"),
    MAYBE("peut-être", "step3"),
    NO("ne vient pas", "neutral");

    private final String label;
    private final String tone;

    Reply(String label, String tone) {
        this.label = label;
        this.tone = tone;
    }

    public String label() {
        return label;
    }

    public String tone() {
        return tone;
    }
}
