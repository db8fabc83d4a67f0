package fr.jalon.market.imports.domain;

/** The import did not take place, the base is as it was; the message says why in French. */
public final class ImportFailedException extends Exception {

    private static final long serialVersionUID = 1L;

    private final boolean cancelled;

    ImportFailedException(String message, boolean cancelled, Throwable cause) {
        super(message, cause);
        this.cancelled = cancelled;
    }

    boolean isCancelled() {
        return cancelled;
    }
}
