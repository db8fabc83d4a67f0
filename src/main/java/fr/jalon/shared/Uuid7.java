package fr.jalon.shared;

import java.security.SecureRandom;
import java.time.Clock;
import java.util.UUID;

/**
 * Identifiers that sort by the time they were given (RFC 9562, version 7): 48 bits of milliseconds, 74 random bits. The
 * application gives them, so that an object has its identity before it is saved.
 */
public final class Uuid7 {

    private static final SecureRandom RANDOM = new SecureRandom();

    private Uuid7() {}

    /** A new identifier, stamped with the clock's present. */
    public static UUID next(Clock clock) {
        long random = RANDOM.nextLong();
        long most = (clock.millis() << 16) | 0x7000L | (random & 0x0FFFL);
        long least = (RANDOM.nextLong() & 0x3FFF_FFFF_FFFF_FFFFL) | 0x8000_0000_0000_0000L;
        return new UUID(most, least);
    }
}
