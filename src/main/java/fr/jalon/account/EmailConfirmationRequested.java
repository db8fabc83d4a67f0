package fr.jalon.account;

import java.util.UUID;

/**
 * Somebody asked to sign up, or to move an account to another address. Audience: whoever reads that mailbox.
 *
 * @param requestId which request; {@link AccountMails#confirmation} writes the mail
 */
public record EmailConfirmationRequested(UUID requestId) {}
