package fr.jalon.account.security;

import fr.jalon.account.RateLimiter;
import fr.jalon.shared.Token;
import fr.jalon.shared.Uuid7;
import fr.jalon.site.AdvisoryLocks;
import fr.jalon.site.FrameLink;
import fr.jalon.site.Sql;
import fr.jalon.site.TooManyRequestsException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Locale;
import java.util.UUID;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * Ten tries a minute per address and per account, counted in the database, so that all instances count together. A
 * refused try is not counted: whoever waits a minute gets in.
 */
@Component
public class JdbcRateLimiter implements RateLimiter {

    private static final Duration WINDOW = Duration.ofMinutes(1);
    private static final Duration LONGEST_WINDOW = Duration.ofHours(1);
    private static final FrameLink BACK = new FrameLink("Revenir à la connexion", "/connexion");

    private final JdbcClient jdbc;
    private final AdvisoryLocks locks;
    private final Clock clock;
    private final int allowed;

    JdbcRateLimiter(
            JdbcClient jdbc, AdvisoryLocks locks, Clock clock, @Value("${jalon.tries-per-minute:10}") int allowed) {
        this.jdbc = jdbc;
        this.locks = locks;
        this.clock = clock;
        this.allowed = allowed;
    }

    /** The try that is answered is to be {@linkplain #forget forgotten} when it succeeded. */
    @Override
    @Transactional(propagation = Propagation.REQUIRES_NEW)
    public UUID count(String kind, String who) {
        return count(kind, who, allowed, WINDOW, BACK);
    }

    /**
     * As {@link #count(String, String)}, for a longer time.
     *
     * @param most tries that are let through within the window, an hour at most
     * @param way where who is refused can go on
     */
    @Transactional(propagation = Propagation.REQUIRES_NEW)
    UUID count(String kind, String who, int most, Duration window, FrameLink way) {
        String key = kind + ":" + Token.hash(who.strip().toLowerCase(Locale.ROOT));
        // Two tries at the same moment on two instances must not both be the tenth.
        locks.lock("tries", key);
        Instant now = clock.instant();
        UUID id = Uuid7.next(clock);
        int counted = jdbc.sql("""
                        INSERT INTO account.attempt (id, key, at)
                        SELECT :id, :key, :now
                        WHERE (SELECT count(*) FROM account.attempt WHERE key = :key AND at > :start) < :allowed
                        """)
                .param("id", id)
                .param("key", key)
                .param("now", Sql.time(now))
                .param("start", Sql.time(now.minus(window)))
                .param("allowed", most)
                .update();
        if (counted == 0) {
            throw new TooManyRequestsException(window, way);
        }
        return id;
    }

    /** Takes a try back: it succeeded, so it was no guess. */
    @Transactional
    public void forget(UUID attempt) {
        jdbc.sql("DELETE FROM account.attempt WHERE id = ?").param(attempt).update();
    }

    @Scheduled(fixedDelay = 10 * 60 * 1000, initialDelay = 60 * 1000)
    @Transactional
    void deleteExpired() {
        jdbc.sql("DELETE FROM account.attempt WHERE at < ?")
                .param(Sql.time(clock.instant().minus(LONGEST_WINDOW)))
                .update();
    }
}
