package fr.jalon.site.web;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import org.slf4j.Logger;

/** Says what strangers can bring about as often as they like: at most a line a minute, with how many it stands for. */
final class RareLog {

    private static final Duration PAUSE = Duration.ofMinutes(1);

    private final Logger log;
    private final Clock clock;
    private Instant quietUntil = Instant.MIN;
    private int unsaid;

    RareLog(Logger log, Clock clock) {
        this.log = log;
        this.clock = clock;
    }

    synchronized void info(String line) {
        Instant now = clock.instant();
        if (now.isBefore(quietUntil)) {
            unsaid++;
            return;
        }
        log.info("{} ({} more since the last line)", line, unsaid);
        quietUntil = now.plus(PAUSE);
        unsaid = 0;
    }
}
