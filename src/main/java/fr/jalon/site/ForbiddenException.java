package fr.jalon.site;

/**
 * A visible thing does not allow the act in its present state, or to this person. Shown as a 403 page with the sentence.
 */
public class ForbiddenException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    /** @param sentence why, and what to do instead, in French: it is shown */
    public ForbiddenException(String sentence) {
        super(sentence);
    }
}
