package fr.jalon.tabular.reading;

/** The table cannot be read to its end; the message says in French what is wrong, and what to do instead. */
public final class UnreadableTableException extends Exception {

    private static final long serialVersionUID = 1L;

    public UnreadableTableException(String sentence) {
        super(sentence);
    }

    public UnreadableTableException(String sentence, Throwable cause) {
        super(sentence, cause);
    }

    /** What is wrong, in French. */
    public String sentence() {
        return String.valueOf(getMessage());
    }
}
