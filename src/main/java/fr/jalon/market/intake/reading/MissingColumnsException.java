package fr.jalon.market.intake.reading;

/** What should be the header of a table does not name its columns; no record has been handed over. */
final class MissingColumnsException extends UnreadableFileException {

    private static final long serialVersionUID = 1L;

    MissingColumnsException(String message) {
        super(message);
    }
}
