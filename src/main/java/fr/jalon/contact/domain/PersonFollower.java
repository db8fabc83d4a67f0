package fr.jalon.contact.domain;

import java.util.UUID;

/** What points at people from elsewhere: it follows when one entry stands for another, and goes with whoever is erased. */
public interface PersonFollower {

    /** What points at the one points at the other from now on; both are of the company in scope. */
    void follow(UUID from, UUID into);

    /** The person is erased. */
    default void forget(UUID person) {}
}
