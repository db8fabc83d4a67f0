package fr.jalon.cctp.answering.web;

import org.jspecify.annotations.Nullable;

/** Text as it was typed, with the line ends of the base. */
final class Typed {

    private Typed() {}

    /** @return null for nothing */
    static @Nullable String text(@Nullable String typed) {
        if (typed == null || typed.isBlank()) {
            return null;
        }
        return typed.replace("\r\n", "\n").replace('\r', '\n').strip();
    }
}
