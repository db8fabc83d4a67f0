package fr.jalon.notification.domain;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A mail ready to go: plain text, one recipient.
 *
 * @param until when its link stops holding, so that it need not be sent any more; null for one without a link
 */
record Letter(
        String to, String subject, String body, @Nullable Instant until) {

    Letter(String to, String subject, String body) {
        this(to, subject, body, null);
    }
}
