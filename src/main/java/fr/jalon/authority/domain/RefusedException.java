package fr.jalon.authority.domain;

/** An act that the state of the list does not allow. The sentence is shown at the form. */
public class RefusedException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    /** @param sentence why, in French */
    RefusedException(String sentence) {
        super(sentence);
    }

    /** Why, in French. */
    public String sentence() {
        return String.valueOf(getMessage());
    }
}
