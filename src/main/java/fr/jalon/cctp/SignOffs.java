package fr.jalon.cctp;

import java.util.Optional;
import java.util.UUID;

/** Sign-offs that wait, for whoever tells people of them. */
public interface SignOffs {

    /** For {@link SignOffAsked}: what the named second buyer is asked; empty when nobody is named, and once it is decided or overtaken. */
    Optional<AskedSignOff> asked(UUID draftId, int rank);

    /**
     * A request.
     *
     * @param title of the draft
     * @param authority by name
     * @param number of the version
     * @param by who asks, by name
     * @param name of whom is asked
     * @param to the address of whom is asked
     * @param path of the page where it is given or refused
     */
    record AskedSignOff(String title, String authority, int number, String by, String name, String to, String path) {}
}
