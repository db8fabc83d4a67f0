package fr.jalon.scheduling.engine;

/** Where one line of a plan stands. */
public enum Status {
    DONE,
    /** To do, on its date or before. */
    DUE,
    /** To do; its ideal day had passed when the plan was made, so it was squeezed into what was left of the step. */
    SQUEEZED,
    /** Its planned day has passed, but its step is still open. */
    LATE,
    /** Its step is over, or holds no working day: no longer possible. */
    LOST,
    /** Depends on the verdict, which has not been given. */
    PENDING,
    /** Of the branch that the verdict dropped, or over since the specification was handed over ("sans objet"). */
    DROPPED,
    /** A date set by the law, to be watched rather than done. */
    LEGAL_LIMIT;

    /** Whether somebody can and should still do it. */
    public boolean isOpen() {
        return this == DUE || this == SQUEEZED || this == LATE;
    }

    /** Whether it counts in "3 sur 5 faites". */
    public boolean isCounted() {
        return isOpen() || this == DONE;
    }
}
