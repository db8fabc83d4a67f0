package fr.jalon.cctp;

import org.jspecify.annotations.Nullable;

/** A file of anchors that does not hold what it should; the message is a French sentence. */
final class UnreadableAnchorsException extends Exception {

    private static final long serialVersionUID = 1L;

    UnreadableAnchorsException(String sentence, @Nullable Throwable cause) {
        super(sentence, cause);
    }
}
