package fr.jalon.account;

import java.util.UUID;

/**
 * Somebody asked to choose a new password. Published for unknown addresses too, so that both take the same time.
 * Audience: the account's address, when there is one.
 *
 * @param resetId which request; {@link AccountMails#reset} writes the mail
 */
public record PasswordResetRequested(UUID resetId) {}
