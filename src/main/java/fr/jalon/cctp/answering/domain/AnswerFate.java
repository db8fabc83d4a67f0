package fr.jalon.cctp.answering.domain;

/** What becomes of a remark. */
public enum AnswerFate {
    TAKEN_IN("reprise", "done", false),
    PARTLY("reprise en partie", "step3", true),
    REJECTED("rejetée, car…", "late", true),
    ANSWERED("répondue", "action", true),
    OPEN("encore ouverte", "neutral", false);

    private final String label;
    private final String tone;
    private final boolean saysWhy;

    AnswerFate(String label, String tone, boolean saysWhy) {
        this.label = label;
        this.tone = tone;
        this.saysWhy = saysWhy;
    }

    /** The words shown, in French. */
    public String label() {
        return label;
    }

    /** Of its chip. */
    public String tone() {
        return tone;
    }

    /** Whether words go with it: the reason, or the answer. */
    public boolean saysWhy() {
        return saysWhy;
    }

    /** Whether the text changed because of the remark. */
    public boolean changedText() {
        return this == TAKEN_IN || this == PARTLY;
    }
}
