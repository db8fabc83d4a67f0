package fr.jalon.cctp.reaction.domain;

/** How a reaction came to stand where it does in a version. */
public enum PlaceFate {
    /** It was said of this version. */
    SAID,
    KEPT,
    MOVED,
    REWORDED,
    MOVED_AND_REWORDED,
    /** Its passage is gone, or cannot be told from a look-alike. */
    ORPHAN,
    /** A person put it there. */
    PLACED,
    /** A person decided that it has no place any more. */
    LEFT
}
