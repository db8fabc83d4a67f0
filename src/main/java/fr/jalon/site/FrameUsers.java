package fr.jalon.site;

import java.util.Optional;

/** The frame's question to whoever keeps accounts: who is signed in on this request? */
public interface FrameUsers {

    /** The signed-in person, empty for a visitor. */
    Optional<FrameUser> current();
}
