package fr.jalon.scheduling.engine.template;

/** On which outcome of the loyalty verdict a line depends. */
public enum Branch {
    /** Done whatever the verdict. */
    COMMON,
    /** Hypothesis 1: loyalty worked, the company is told of the coming contract. */
    LOYALTY_WORKED,
    /** Hypothesis 2: loyalty did not work, the company has to find out by itself. */
    LOYALTY_FAILED
}
