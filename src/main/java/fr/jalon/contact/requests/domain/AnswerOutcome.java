package fr.jalon.contact.requests.domain;

/** What the authority answered. */
public enum AnswerOutcome {
    GIVEN("Tout a été communiqué", "communiqué", "done"),
    PARTLY("Une partie a été communiquée", "communiqué en partie", "step3"),
    REFUSED("Refus", "refusé", "late");

    private final String label;
    private final String chip;
    private final String tone;

    AnswerOutcome(String label, String chip, String tone) {
        this.label = label;
        this.chip = chip;
        this.tone = tone;
    }

    public String label() {
        return label;
    }

    public String chip() {
        return chip;
    }

    public String tone() {
        return tone;
    }

    /** Whether something stays refused, so that the commission may be asked. */
    boolean refuses() {
        return this != GIVEN;
    }
}
