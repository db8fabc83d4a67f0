package fr.jalon.notification.domain;

import java.sql.Timestamp;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Supplier;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Letters that wait for the postman, and the trace of those that left. */
@Component
class Outbox {

    private static final int PAGE = 100;

    private final JdbcClient jdbc;
    private final Clock clock;

    Outbox(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /**
     * Keeps a letter, once per cause; the letter is only asked for when it is not there yet, since asking makes a new
     * link and voids the one before. News told twice at once wait for each other, for the same reason.
     */
    @Transactional
    public void write(String cause, Supplier<Optional<Letter>> letter) {
        jdbc.sql("SELECT pg_advisory_xact_lock(hashtextextended(?, 0))")
                .param(cause)
                .query((row, number) -> cause)
                .single();
        boolean known = jdbc.sql("SELECT EXISTS (SELECT FROM notification.mail WHERE cause = ?)")
                .param(cause)
                .query(Boolean.class)
                .single();
        if (known) {
            return;
        }
        letter.get()
                .ifPresent(text -> jdbc.sql("""
                        INSERT INTO notification.mail (id, cause, recipient, subject, body, written_at, useless_at)
                        VALUES (?, ?, ?, ?, ?, ?, ?) ON CONFLICT (cause) DO NOTHING""")
                        .params(
                                UUID.randomUUID(),
                                cause,
                                text.to(),
                                text.subject(),
                                text.body(),
                                Timestamp.from(clock.instant()))
                        .param(text.until() == null ? null : Timestamp.from(text.until()))
                        .update());
    }

    /** Letters whose link has ceased to hold while they waited: their text is dropped, what became of them is kept. */
    @Transactional
    public void dropUseless(Instant now) {
        jdbc.sql("""
                        UPDATE notification.mail SET body = NULL, last_error = ?
                        WHERE sent_at IS NULL AND body IS NOT NULL AND useless_at <= ?""")
                .params("non envoyé, son lien avait expiré", Timestamp.from(now))
                .update();
    }

    /** The next letter to take, locked for this transaction: two postmen never hold the same one. */
    Optional<Waiting> next(Instant now) {
        return jdbc.sql("""
                        SELECT id, recipient, subject, body, tries FROM notification.mail
                        WHERE sent_at IS NULL AND body IS NOT NULL AND next_try_at <= ?
                        ORDER BY written_at LIMIT 1 FOR UPDATE SKIP LOCKED""").param(Timestamp.from(now)).query(Waiting.class).optional();
    }

    /** Sent: the text is dropped, because the links in it are for the recipient alone. */
    void sent(UUID id, Instant when) {
        jdbc.sql("UPDATE notification.mail SET sent_at = ?, body = NULL, last_error = NULL WHERE id = ?")
                .params(Timestamp.from(when), id)
                .update();
    }

    void failed(UUID id, String error, Instant nextTry) {
        jdbc.sql("UPDATE notification.mail SET tries = tries + 1, last_error = ?, next_try_at = ? WHERE id = ?")
                .params(error, Timestamp.from(nextTry), id)
                .update();
    }

    @Transactional(readOnly = true)
    public List<Entry> latest() {
        return jdbc.sql("""
                        SELECT id, recipient, subject, written_at, sent_at, tries, last_error
                        FROM notification.mail ORDER BY written_at DESC LIMIT ?""")
                .param(PAGE)
                .query((row, i) -> new Entry(
                        row.getObject("id", UUID.class),
                        row.getString("recipient"),
                        row.getString("subject"),
                        row.getTimestamp("written_at").toInstant(),
                        Optional.ofNullable(row.getTimestamp("sent_at")).map(Timestamp::toInstant),
                        row.getInt("tries"),
                        Optional.ofNullable(row.getString("last_error"))))
                .list();
    }

    @Transactional(readOnly = true)
    public Optional<Letter> find(UUID id) {
        return jdbc.sql(
                        "SELECT recipient AS to, subject, body FROM notification.mail WHERE id = ? AND body IS NOT NULL")
                .param(id)
                .query((row, i) -> new Letter(row.getString(1), row.getString(2), row.getString(3)))
                .optional();
    }

    record Waiting(UUID id, String recipient, String subject, String body, int tries) {}

    record Entry(
            UUID id,
            String recipient,
            String subject,
            Instant writtenAt,
            Optional<Instant> sentAt,
            int tries,
            Optional<String> lastError) {}
}
