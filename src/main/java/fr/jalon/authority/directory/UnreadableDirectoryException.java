package fr.jalon.authority.directory;

/** A file that is no table of authorities. */
public class UnreadableDirectoryException extends Exception {

    private static final long serialVersionUID = 1L;

    /** @param sentence why, and what to do instead, in French: it is shown */
    public UnreadableDirectoryException(String sentence) {
        super(sentence);
    }

    /** Why, and what to do instead, in French. */
    public String sentence() {
        return String.valueOf(getMessage());
    }
}
