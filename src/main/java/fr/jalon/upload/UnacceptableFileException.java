package fr.jalon.upload;

/** A file that may not stay. */
public class UnacceptableFileException extends Exception {

    private static final long serialVersionUID = 1L;

    /** @param sentence why, and what to do instead, in French: it is shown */
    public UnacceptableFileException(String sentence) {
        super(sentence);
    }

    /** Why, and what to do instead, in French. */
    public String sentence() {
        return String.valueOf(getMessage());
    }
}
