package fr.jalon.cctp.chain;

import org.jspecify.annotations.Nullable;

/** A file that is no register; its message is a sentence in French. */
public class UnreadableRegisterException extends Exception {

    private static final long serialVersionUID = 1L;

    UnreadableRegisterException(String sentence, @Nullable Throwable cause) {
        super(sentence, cause);
    }
}
