package fr.jalon.market.intake.reading;

import java.nio.charset.CharacterCodingException;

/** A byte that is no UTF-8, in a text that was. */
final class NotUtf8Exception extends CharacterCodingException {

    private static final long serialVersionUID = 1L;

    private final long line;

    NotUtf8Exception(long line) {
        this.line = line;
    }

    long line() {
        return line;
    }
}
