package fr.jalon.site.web;

import fr.jalon.site.Sql;
import java.time.Clock;
import java.time.Duration;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Notes which forms were sent, and what followed. */
@Repository
class SentFormRepository {

    private static final Duration KEPT = Duration.ofDays(1);

    private final JdbcClient jdbc;
    private final Clock clock;

    SentFormRepository(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /**
     * Notes a form; who sends the same one meanwhile waits for this transaction to end.
     *
     * @param within how long ago it counts as the same
     * @return the answer it was given; empty when it is new
     */
    @Transactional(propagation = Propagation.MANDATORY)
    public Optional<String> answerBefore(String fingerprint, Duration within) {
        deleteExpired();
        int isNew = jdbc.sql("""
                        INSERT INTO site.sent_form AS known (fingerprint, sent_at) VALUES (:fingerprint, :now)
                        ON CONFLICT (fingerprint) DO UPDATE SET sent_at = :now, answer = NULL WHERE known.sent_at <= :start
                        """)
                .param("fingerprint", fingerprint)
                .param("now", Sql.now(clock))
                .param("start", Sql.time(clock.instant().minus(within.compareTo(KEPT) < 0 ? within : KEPT)))
                .update();
        return isNew > 0
                ? Optional.empty()
                : Optional.of(jdbc.sql("SELECT answer FROM site.sent_form WHERE fingerprint = ?")
                        .param(fingerprint)
                        .query(String.class)
                        .single());
    }

    @Transactional(propagation = Propagation.MANDATORY)
    public void recordAnswer(String fingerprint, String answer) {
        jdbc.sql("UPDATE site.sent_form SET answer = ? WHERE fingerprint = ?")
                .params(answer, fingerprint)
                .update();
    }

    /** Some at each turn, but none that another transaction has in hand. */
    private void deleteExpired() {
        jdbc.sql("""
                        DELETE FROM site.sent_form WHERE fingerprint IN (
                            SELECT fingerprint FROM site.sent_form WHERE sent_at <= ? LIMIT 100 FOR UPDATE SKIP LOCKED)
                        """).param(Sql.time(clock.instant().minus(KEPT))).update();
    }
}
