package fr.jalon.site.web;

import static org.assertj.core.api.Assertions.assertThat;

import ch.qos.logback.classic.Logger;
import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.core.read.ListAppender;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import org.junit.jupiter.api.Test;
import org.slf4j.LoggerFactory;

class RareLogTest {

    private Instant now = Instant.parse("2027-03-01T08:00:00Z");

    private final Clock clock = new Clock() {
        @Override
        public ZoneOffset getZone() {
            return ZoneOffset.UTC;
        }

        @Override
        public Clock withZone(java.time.ZoneId zone) {
            return this;
        }

        @Override
        public Instant instant() {
            return now;
        }
    };

    @Test
    void aLineAMinuteStandsForAllThatCameBetween() {
        Logger logger = (Logger) LoggerFactory.getLogger("rare-" + getClass().getName());
        logger.setLevel(ch.qos.logback.classic.Level.INFO);
        ListAppender<ILoggingEvent> lines = new ListAppender<>();
        lines.start();
        logger.addAppender(lines);
        RareLog log = new RareLog(logger, clock);
        for (int i = 0; i < 1000; i++) {
            log.info("Unreadable");
        }
        now = now.plus(Duration.ofMinutes(1));
        log.info("Unreadable");
        assertThat(lines.list)
                .extracting(ILoggingEvent::getFormattedMessage)
                .containsExactly(
                        "Unreadable (0 more since the last line)", "Unreadable (999 more since the last line)");
    }
}
