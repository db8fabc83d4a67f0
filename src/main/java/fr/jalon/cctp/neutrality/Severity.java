package fr.jalon.cctp.neutrality;

/** How much a finding asks of the buyer. */
public enum Severity {
    /** Not as it stands: mend it, or have a reason that the article itself admits. */
    FORBIDDEN,
    /** Allowed if the object of the contract calls for it: say why. */
    TO_BE_JUSTIFIED,
    /** Often harmless. */
    WORTH_A_LOOK
}
