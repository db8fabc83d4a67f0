package fr.jalon.account;

import fr.jalon.site.TooManyRequestsException;
import java.util.UUID;

/** Ten tries a minute of one kind, counted over all instances. For what visitors may ask without having signed in. */
public interface RateLimiter {

    /**
     * Counts a try.
     *
     * @param kind what is tried: tries of one kind use up none of another
     * @param who an address of the network, an account, or the thing asked for; kept as a hash
     * @return the try, for whoever can take it back
     * @throws TooManyRequestsException when the minute's tries are used up
     */
    UUID count(String kind, String who);
}
