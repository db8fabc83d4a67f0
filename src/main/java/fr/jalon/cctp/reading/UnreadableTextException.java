package fr.jalon.cctp.reading;

import org.jspecify.annotations.Nullable;

/** A file out of which no text can be read; the message is a French sentence for whoever brought it. */
public final class UnreadableTextException extends Exception {

    private static final long serialVersionUID = 1L;

    UnreadableTextException(String sentence, @Nullable Throwable cause) {
        super(sentence, cause);
    }
}
