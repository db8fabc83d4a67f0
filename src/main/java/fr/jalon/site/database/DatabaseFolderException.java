package fr.jalon.site.database;

/** The database's folder cannot be used; the message is one French sentence that says why and what to do. */
public final class DatabaseFolderException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    DatabaseFolderException(String sentence) {
        super(sentence);
    }

    DatabaseFolderException(String sentence, Throwable cause) {
        super(sentence, cause);
    }
}
