package fr.jalon.market.intake.reading;

/** The file cannot be read to its end; the message says in French what is wrong and where. */
public class UnreadableFileException extends Exception {

    private static final long serialVersionUID = 1L;

    public UnreadableFileException(String message) {
        super(message);
    }

    public UnreadableFileException(String message, Throwable cause) {
        super(message, cause);
    }
}
