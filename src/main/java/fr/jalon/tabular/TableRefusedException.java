package fr.jalon.tabular;

/** The rows cannot be saved, all together: nothing is, and the page of the check shows why. */
public class TableRefusedException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    /** @param sentence why, and what to do instead, in French: it is shown */
    public TableRefusedException(String sentence) {
        super(sentence);
    }
}
