package fr.jalon.testing;

import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.stream.IntStream;

/**
 * What an ordinary build tries where all there is would take too long: the same the whole day, the next share the day after, so
 * that all come round; the thorough build tries all. A failure is seen again on another day with {@code -Djalon.test.day=2026-11-30}.
 */
public final class Share {

    /** In whose share this build is. */
    public static final LocalDate DAY = LocalDate.parse(
            System.getProperty("jalon.test.day", LocalDate.now(ZoneOffset.UTC).toString()));

    /** Whether the build is thorough. */
    public static final boolean WHOLE = Boolean.getBoolean("jalon.test.whole");

    private Share() {}

    /** Every so-manieth, beginning with another each day. @param days after which all have come round */
    public static <T> List<T> ofToday(List<T> all, int days) {
        return WHOLE ? all : of(all, days, DAY);
    }

    static <T> List<T> of(List<T> all, int days, LocalDate day) {
        int first = (int) Math.floorMod(day.toEpochDay(), (long) days);
        return IntStream.range(0, all.size())
                .filter(i -> i % days == first)
                .mapToObj(all::get)
                .toList();
    }
}
