package fr.jalon.site;

import java.time.Duration;

/** Too many tries. Shown as a 429 page with a {@code Retry-After} header. */
public class TooManyRequestsException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final transient Duration wait;
    private final transient FrameLink back;

    /**
     * @param wait how long until the next try is allowed
     * @param back the page to try again from
     */
    public TooManyRequestsException(Duration wait, FrameLink back) {
        super("Trop d’essais");
        this.wait = wait;
        this.back = back;
    }

    /** How long until the next try is allowed. */
    public Duration retryAfter() {
        return wait;
    }

    /** The page to try again from. */
    public FrameLink back() {
        return back;
    }
}
