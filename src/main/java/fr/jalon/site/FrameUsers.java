package fr.jalon.site;

import java.util.List;
import java.util.Optional;

/** The frame's questions to whoever keeps the accounts. One module answers them, with a bean. */
public interface FrameUsers {

    /** The person signed in on this request, empty for a visitor. */
    Optional<FrameUser> current();

    /** What the bar offers to visitors in place of the navigation. */
    List<FrameLink> waysIn();
}
