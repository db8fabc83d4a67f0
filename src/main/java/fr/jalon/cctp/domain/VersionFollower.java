package fr.jalon.cctp.domain;

/** What hangs on the text of a version, contributed as a bean by whoever keeps it: it follows to the next in the same transaction. */
@FunctionalInterface
public interface VersionFollower {

    /** The next version is being published. */
    void follow(PublishedText before, PublishedText after);
}
