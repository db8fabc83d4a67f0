package fr.jalon.account;

import java.time.Instant;
import java.util.UUID;

/**
 * A person's password was changed or reset. Audience: that person, as a warning.
 *
 * @param accountId the person; {@link AccountMails#passwordChanged} writes the mail
 * @param at when
 */
public record PasswordChanged(UUID accountId, Instant at) {}
