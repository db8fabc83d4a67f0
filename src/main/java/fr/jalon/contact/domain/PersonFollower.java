package fr.jalon.contact.domain;

import java.util.List;
import java.util.UUID;

/**
 * Rows that point to one person, contributed as a bean by the module that keeps them: they follow when two entries are made
 * one. Every method works for the company in scope, in the transaction of the merge.
 */
public interface PersonFollower {

    /** Its name in the base, for good: {@code invitation}. */
    String kind();

    /** Lets what points to one point to the other. @return the keys of what does so now, in words of the follower's own */
    List<String> move(UUID from, UUID into);

    /** As {@link #move}, for these alone; what points elsewhere by now stays. */
    void giveBack(UUID from, UUID into, List<String> moved);

    /** Whether it went to an address: what did since a merge is, once that is undone, of whose address it went to. */
    default boolean isSent() {
        return false;
    }

    /** The merge of which that person was made can be undone no more: what it has twice by it becomes one. */
    default void settle(UUID person) {}

    /** The person is erased. */
    default void forget(UUID person) {}
}
