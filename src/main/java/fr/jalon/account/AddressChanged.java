package fr.jalon.account;

import java.util.UUID;

/**
 * An account has moved to another e-mail address. Audience: the mailbox it has left, as a warning.
 *
 * @param requestId the request that was confirmed; {@link AccountMails#addressChanged} writes the mail
 */
public record AddressChanged(UUID requestId) {}
