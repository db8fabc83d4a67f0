package fr.jalon.account;

import fr.jalon.site.TooManyRequestsException;
import java.util.UUID;

/** Ten tries a minute at a door, counted over all instances. For doors that visitors stand at. */
public interface RateLimiter {

    /**
     * Counts a try at a door.
     *
     * @param door which door: tries at one do not close another
     * @param who an address of the network, an account, or the thing asked for; kept as a hash
     * @return the try, for whoever can take it back
     * @throws TooManyRequestsException when the minute's tries are used up
     */
    UUID count(String door, String who);
}
