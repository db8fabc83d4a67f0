package fr.jalon.notification.domain;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A mail ready to go: plain text, one recipient.
 *
 * @param until when it has lost its use, so that it need not be sent any more; null for one that keeps it
 * @param stop how it can be stopped; null for a mail about an account, which one cannot do without
 */
record Mail(
        String to,
        String subject,
        String body,
        @Nullable Instant until,
        @Nullable Stop stop) {

    /** @param address where a mail program or the recipient stops this kind of mail, without signing in */
    record Stop(UUID membershipId, MailKind kind, String address) {}

    Mail(String to, String subject, String body, @Nullable Instant until) {
        this(to, subject, body, until, null);
    }

    Mail(String to, String subject, String body) {
        this(to, subject, body, null, null);
    }
}
