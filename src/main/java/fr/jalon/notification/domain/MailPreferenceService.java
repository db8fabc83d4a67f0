package fr.jalon.notification.domain;

import fr.jalon.account.CompanyScope;
import fr.jalon.site.AdvisoryLocks;
import fr.jalon.site.Sql;
import java.time.Clock;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Which mails each person of the company in scope wants. */
@Service
@Transactional
public class MailPreferenceService {

    /** The most working days ahead that a reminder may come. */
    public static final int MOST_DAYS = 10;

    private final JdbcClient jdbc;
    private final AdvisoryLocks locks;
    private final LetterAccess letters;
    private final CompanyScope scope;
    private final MailDeliveryJob mailDeliveryJob;
    private final Clock clock;

    MailPreferenceService(
            JdbcClient jdbc,
            AdvisoryLocks locks,
            LetterAccess letters,
            CompanyScope scope,
            MailDeliveryJob mailDeliveryJob,
            Clock clock) {
        this.jdbc = jdbc;
        this.locks = locks;
        this.letters = letters;
        this.scope = scope;
        this.mailDeliveryJob = mailDeliveryJob;
        this.clock = clock;
    }

    /**
     * What a person wants.
     *
     * @param days working days before an action is due, 1 to {@link #MOST_DAYS}
     */
    public record Wanted(boolean reminder, int days, boolean digest, boolean given, boolean jMoved, boolean dialogue) {

        static final Wanted BY_DEFAULT = new Wanted(true, 3, true, true, true, true);

        public boolean is(MailKind kind) {
            return switch (kind) {
                case REMINDER -> reminder;
                case DIGEST -> digest;
                case GIVEN -> given;
                case J_MOVED -> jMoved;
                case DIALOGUE -> dialogue;
            };
        }

        Wanted with(MailKind kind, boolean on) {
            return switch (kind) {
                case REMINDER -> new Wanted(on, days, digest, given, jMoved, dialogue);
                case DIGEST -> new Wanted(reminder, days, on, given, jMoved, dialogue);
                case GIVEN -> new Wanted(reminder, days, digest, on, jMoved, dialogue);
                case J_MOVED -> new Wanted(reminder, days, digest, given, on, dialogue);
                case DIALOGUE -> new Wanted(reminder, days, digest, given, jMoved, on);
            };
        }
    }

    @Transactional(readOnly = true)
    public Wanted of(UUID membershipId) {
        return jdbc.sql("""
                        SELECT reminder, days, digest, given, j_moved, dialogue FROM notification.preference
                        WHERE membership_id = ? AND company_id = ?
                        """)
                .params(membershipId, scope.required())
                .query(Wanted.class)
                .optional()
                .orElse(Wanted.BY_DEFAULT);
    }

    /**
     * From now on. Mails of a kind no longer wanted that have not left yet do not leave any more; where none leaves they
     * are there to be read already, and stay.
     */
    public void save(UUID membershipId, Wanted wanted) {
        jdbc.sql("""
                        INSERT INTO notification.preference
                            (membership_id, company_id, reminder, days, digest, given, j_moved, dialogue, changed_at)
                        VALUES (:membership, :company, :reminder, :days, :digest, :given, :moved, :dialogue, :now)
                        ON CONFLICT (membership_id) DO UPDATE SET
                            reminder = excluded.reminder, days = excluded.days, digest = excluded.digest,
                            given = excluded.given, j_moved = excluded.j_moved, dialogue = excluded.dialogue, changed_at = excluded.changed_at
                        """)
                .param("membership", membershipId)
                .param("company", scope.required())
                .param("reminder", wanted.reminder())
                .param("days", wanted.days())
                .param("digest", wanted.digest())
                .param("given", wanted.given())
                .param("moved", wanted.jMoved())
                .param("dialogue", wanted.dialogue())
                .param("now", Sql.now(clock))
                .update();
        for (MailKind kind : MailKind.values()) {
            if (!wanted.is(kind) && mailDeliveryJob.isSmtpConfigured()) {
                holdBack(membershipId, kind);
            }
        }
    }

    /** One kind on or off. */
    void turn(UUID membershipId, MailKind kind, boolean on) {
        // Two mails stopped at once: the second keeps what the first said.
        locks.lock("preference", membershipId);
        save(membershipId, of(membershipId).with(kind, on));
    }

    private void holdBack(UUID membershipId, MailKind kind) {
        letters.openForTransaction();
        jdbc.sql("""
                        UPDATE notification.mail
                        SET body = NULL, stop_address = NULL, last_error = 'non envoyé, arrêté par son destinataire'
                        WHERE membership_id = ? AND kind = ? AND sent_at IS NULL AND body IS NOT NULL
                        """).params(membershipId, kind.name()).update();
    }
}
