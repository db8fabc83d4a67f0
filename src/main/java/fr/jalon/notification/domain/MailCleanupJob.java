package fr.jalon.notification.domain;

import fr.jalon.account.CompanyRounds;
import fr.jalon.site.Sql;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/** Forgets what mails have left behind, when nobody can miss it any more. */
@Component
class MailCleanupJob {

    /** A mail that nobody read where no SMTP server takes it. */
    private static final Duration UNREAD = Duration.ofDays(60);

    /** Longer than a year: a link in last year's mail still stops it, and no cause comes back. */
    private static final Duration OLD = Duration.ofDays(400);

    private final JdbcClient jdbc;
    private final LetterAccess letters;
    private final CompanyRounds rounds;
    private final TransactionTemplate transaction;
    private final Clock clock;

    MailCleanupJob(
            JdbcClient jdbc, LetterAccess letters, CompanyRounds rounds, TransactionTemplate transaction, Clock clock) {
        this.jdbc = jdbc;
        this.letters = letters;
        this.rounds = rounds;
        this.transaction = transaction;
        this.clock = clock;
    }

    void run() {
        Instant now = clock.instant();
        OffsetDateTime old = Sql.time(now.minus(OLD));
        transaction.executeWithoutResult(status -> {
            letters.openForTransaction();
            jdbc.sql("""
                            UPDATE notification.mail SET body = NULL, stop_address = NULL, subject = '', last_error = 'non lu'
                            WHERE kind IS NOT NULL AND body IS NOT NULL AND written_at < ?
                            """).param(Sql.time(now.minus(UNREAD))).update();
            jdbc.sql("DELETE FROM notification.mail WHERE written_at < ?")
                    .param(old)
                    .update();
        });
        rounds.run("Forgetting letters", company -> {
            jdbc.sql("DELETE FROM notification.stop_link WHERE made_at < ?")
                    .param(old)
                    .update();
            jdbc.sql("DELETE FROM notification.news WHERE told_at < ?")
                    .param(old)
                    .update();
            jdbc.sql("DELETE FROM notification.told WHERE told_on < ?")
                    .param(LocalDate.now(clock).minusDays(OLD.toDays()))
                    .update();
        });
    }
}
