package fr.jalon.market.intake;

/** Why a published award is no contract: the buyer published how its procedure ended, where a holder belongs. */
public enum NoContract {
    WITHOUT_FOLLOW_UP(Defect.AWARD_WITHOUT_FOLLOW_UP, "a été déclarée sans suite"),
    UNSUCCESSFUL(Defect.AWARD_UNSUCCESSFUL, "a été infructueuse"),
    CANCELLED(Defect.AWARD_CANCELLED, "a été annulée"),
    NOT_AWARDED(Defect.AWARD_TO_NOBODY, "n’a été attribuée à personne");

    private final Defect defect;
    private final String outcome;

    NoContract(Defect defect, String outcome) {
        this.defect = defect;
        this.outcome = outcome;
    }

    Defect defect() {
        return defect;
    }

    /** What the procedure came to, in French: the end of a sentence that begins with « la procédure ». */
    public String outcome() {
        return outcome;
    }
}
