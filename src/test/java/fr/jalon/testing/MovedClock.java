package fr.jalon.testing;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * A clock in Paris that shows the present until a test moves it, and stands still then. The application of every test goes
 * by it: whoever moves it sets it right again.
 */
@Component
public final class MovedClock extends Clock {

    private static final ZoneId PARIS = ZoneId.of("Europe/Paris");

    private volatile @Nullable Instant moved;

    /** @param there date and time in Paris, {@code 2027-03-29T07:30} */
    public void to(String there) {
        moved = LocalDateTime.parse(there).atZone(PARIS).toInstant();
    }

    public void back() {
        moved = null;
    }

    @Override
    public Instant instant() {
        Instant there = moved;
        return there == null ? Clock.systemUTC().instant() : there;
    }

    @Override
    public ZoneId getZone() {
        return PARIS;
    }

    @Override
    public Clock withZone(ZoneId zone) {
        return Clock.fixed(instant(), zone);
    }
}
