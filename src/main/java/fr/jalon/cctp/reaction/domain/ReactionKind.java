package fr.jalon.cctp.reaction.domain;

/** What a reaction is. */
public enum ReactionKind {
    TECHNICAL_SOLUTION("solution technique", "step1"),
    SERVICE_SOLUTION("solution de service", "step1"),
    CLARIFICATION("demande d’éclaircissement", "action"),
    /** Other words for a passage, a clause or a criterion. */
    ALTERNATIVE("formulation alternative", "step2");

    private final String label;
    private final String tone;

    ReactionKind(String label, String tone) {
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
