package fr.jalon.shared;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class Uuid7Test {

    private static final Instant NOON = Instant.parse("2026-11-21T12:00:00Z");

    @Test
    void bearsTheVersionTheVariantAndTheTime() {
        UUID id = Uuid7.next(at(NOON));

        assertThat(id.version()).isEqualTo(7);
        assertThat(id.variant()).isEqualTo(2);
        assertThat(id.getMostSignificantBits() >>> 16).isEqualTo(NOON.toEpochMilli());
    }

    @Test
    void sortsByTimeAsText() {
        String earlier = Uuid7.next(at(NOON)).toString();
        String later = Uuid7.next(at(NOON.plusMillis(1))).toString();

        assertThat(earlier).isLessThan(later);
    }

    @Test
    void isNeverTheSameTwiceInOneMillisecond() {
        Clock clock = at(NOON);

        assertThat(Stream.generate(() -> Uuid7.next(clock)).limit(10_000)).doesNotHaveDuplicates();
    }

    private static Clock at(Instant instant) {
        return Clock.fixed(instant, ZoneOffset.UTC);
    }
}
