package fr.jalon.account;

import org.jspecify.annotations.Nullable;

/** Takes somebody's name, address and number out of a text, and leaves the rest as it is. */
@FunctionalInterface
public interface Eraser {

    /** The text without the name. @param most characters it may have: it is cut where it has grown beyond */
    String erase(String text, int most);

    /** The same, of a text that may be missing. */
    default @Nullable String eraseIfAny(@Nullable String text, int most) {
        return text == null ? null : erase(text, most);
    }

    /** Whether a text names whoever is erased. */
    default boolean isNamedIn(String text) {
        return !erase(text, Integer.MAX_VALUE).equals(text);
    }
}
