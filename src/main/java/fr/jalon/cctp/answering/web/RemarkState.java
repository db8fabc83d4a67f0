package fr.jalon.cctp.answering.web;

/** Where the answer to a remark stands; the filter of the worklist. */
enum RemarkState {
    WAITING("attend un sort", "late"),
    READY("prête à publier", "step3"),
    PUBLISHED("publiée", "done");

    private final String label;
    private final String tone;

    RemarkState(String label, String tone) {
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
