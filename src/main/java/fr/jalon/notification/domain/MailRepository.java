package fr.jalon.notification.domain;

import fr.jalon.notification.domain.Mail.Stop;
import fr.jalon.site.AdvisoryLocks;
import fr.jalon.site.Sql;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Mails that wait for the postman, and the trace of those that left. */
@Component
class MailRepository {

    private static final int PAGE = 100;

    private final JdbcClient jdbc;
    private final AdvisoryLocks locks;
    private final LetterAccess letters;
    private final Clock clock;

    MailRepository(JdbcClient jdbc, AdvisoryLocks locks, LetterAccess letters, Clock clock) {
        this.jdbc = jdbc;
        this.locks = locks;
        this.letters = letters;
        this.clock = clock;
    }

    /**
     * Keeps a mail, once per cause; the mail is only asked for when it is not there yet, since asking makes a new
     * link and voids the one before. News told twice at once wait for each other, for the same reason.
     */
    @Transactional
    public void write(String cause, Supplier<Optional<Mail>> mail) {
        locks.lock("mail", cause);
        letters.openForTransaction();
        boolean known = jdbc.sql("SELECT EXISTS (SELECT FROM notification.mail WHERE cause = ?)")
                .param(cause)
                .query(Boolean.class)
                .single();
        if (known) {
            return;
        }
        mail.get()
                .ifPresent(text -> jdbc.sql("""
                        INSERT INTO notification.mail
                            (id, cause, recipient, subject, body, written_at, useless_at, membership_id, kind, stop_address)
                        VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?) ON CONFLICT (cause) DO NOTHING""")
                        .params(UUID.randomUUID(), cause, text.to(), text.subject(), text.body(), Sql.now(clock))
                        .param(Sql.timeOrNull(text.until()))
                        .param(text.stop() == null ? null : text.stop().membershipId())
                        .param(text.stop() == null ? null : text.stop().kind().name())
                        .param(text.stop() == null ? null : text.stop().address())
                        .update());
    }

    /** Nothing is kept of mails to some people. @param causes how their causes begin @param addresses in small letters */
    @Transactional
    public void deleteTo(String causes, Set<String> addresses) {
        letters.openForTransaction();
        jdbc.sql("DELETE FROM notification.mail WHERE starts_with(cause, ?) AND lower(recipient) = ANY(?)")
                .params(causes, addresses.toArray(String[]::new))
                .update();
    }

    /** Mails that have lost their use while they waited: their text is dropped, what became of them is kept. */
    @Transactional
    public void discardExpired(Instant now) {
        letters.openForTransaction();
        jdbc.sql("""
                        UPDATE notification.mail SET body = NULL, stop_address = NULL,
                            last_error = CASE WHEN kind IS NULL THEN ? ELSE ? END
                        WHERE sent_at IS NULL AND body IS NOT NULL AND useless_at <= ?""")
                .params("non envoyé, son lien avait expiré", "non envoyé, il n’était plus d’actualité", Sql.time(now))
                .update();
    }

    /** The next mail to deliver, locked for this transaction: two instances never take the same one. */
    Optional<Waiting> next(Instant now) {
        letters.openForTransaction();
        return jdbc.sql("""
                        SELECT id, recipient, subject, body, tries, stop_address FROM notification.mail
                        WHERE sent_at IS NULL AND body IS NOT NULL AND next_try_at <= ?
                        ORDER BY written_at LIMIT 1 FOR UPDATE SKIP LOCKED""").param(Sql.time(now)).query(Waiting.class).optional();
    }

    /** In the transaction of {@link #next}. Sent: the text is dropped, because its links are for the recipient alone; with a plan's mail its subject too. */
    void sent(UUID id, Instant when) {
        jdbc.sql("UPDATE notification.mail SET sent_at = ?, body = NULL, stop_address = NULL, last_error = NULL,"
                        + " subject = CASE WHEN kind IS NULL THEN subject ELSE '' END WHERE id = ?")
                .params(Sql.time(when), id)
                .update();
    }

    void failed(UUID id, String error, Instant nextTry) {
        jdbc.sql("UPDATE notification.mail SET tries = tries + 1, last_error = ?, next_try_at = ? WHERE id = ?")
                .params(error, Sql.time(nextTry), id)
                .update();
    }

    @Transactional(readOnly = true)
    public List<Entry> latest() {
        letters.openForTransaction();
        return jdbc.sql("""
                        SELECT id, recipient, subject, kind, written_at, sent_at, tries, last_error
                        FROM notification.mail ORDER BY written_at DESC LIMIT ?""").param(PAGE).query(MailRepository::entry).list();
    }

    /** The latest mails to one person that can be stopped, newest first. */
    @Transactional(readOnly = true)
    public List<Entry> latestOf(UUID membershipId, int limit) {
        letters.openForTransaction();
        return jdbc.sql("""
                        SELECT id, recipient, subject, kind, written_at, sent_at, tries, last_error
                        FROM notification.mail WHERE membership_id = ? ORDER BY written_at DESC LIMIT ?""")
                .params(membershipId, limit)
                .query(MailRepository::entry)
                .list();
    }

    private static Entry entry(ResultSet row, int number) throws SQLException {
        return new Entry(
                row.getObject("id", UUID.class),
                row.getString("recipient"),
                row.getString("subject"),
                Optional.ofNullable(row.getString("kind")).map(MailKind::valueOf),
                Sql.instant(row, "written_at"),
                Optional.ofNullable(Sql.instantOrNull(row, "sent_at")),
                row.getInt("tries"),
                Optional.ofNullable(row.getString("last_error")));
    }

    @Transactional(readOnly = true)
    public Optional<Mail> find(UUID id) {
        letters.openForTransaction();
        return jdbc.sql(
                        "SELECT recipient, subject, body, membership_id, kind, stop_address FROM notification.mail WHERE id = ? AND body IS NOT NULL")
                .param(id)
                .query((row, i) -> new Mail(
                        row.getString("recipient"), row.getString("subject"), row.getString("body"), null, stop(row)))
                .optional();
    }

    private static @Nullable Stop stop(ResultSet row) throws SQLException {
        String kind = row.getString("kind");
        return kind == null
                ? null
                : new Stop(
                        row.getObject("membership_id", UUID.class),
                        MailKind.valueOf(kind),
                        row.getString("stop_address"));
    }

    record Waiting(
            UUID id,
            String recipient,
            String subject,
            String body,
            int tries,
            @Nullable String stopAddress) {}

    record Entry(
            UUID id,
            String recipient,
            String subject,
            Optional<MailKind> kind,
            Instant writtenAt,
            Optional<Instant> sentAt,
            int tries,
            Optional<String> lastError) {}
}
