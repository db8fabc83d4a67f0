package fr.jalon.site;

import java.time.Duration;

/** Too many tries. Shown as a 429 page with a {@code Retry-After} header. */
public class TooManyRequestsException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final transient Duration wait;

    /** @param wait how long until the next try is allowed */
    public TooManyRequestsException(Duration wait) {
        super("Trop d’essais");
        this.wait = wait;
    }

    /** How long until the next try is allowed. */
    public Duration retryAfter() {
        return wait;
    }
}
