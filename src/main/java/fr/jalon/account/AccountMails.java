package fr.jalon.account;

import java.util.Optional;
import java.util.UUID;

/**
 * Writes what the mails about accounts say, links included. A link's token exists in the mail only: each call makes
 * a new one and voids the one before. Every answer is empty when nothing is to be sent (any more).
 */
public interface AccountMails {

    /** For {@link EmailConfirmationRequested}. */
    Optional<AccountMail> confirmation(UUID requestId);

    /** For {@link MemberInvited}. */
    Optional<AccountMail> invitation(UUID invitationId);

    /** For {@link PasswordResetRequested}; empty for an unknown address. */
    Optional<AccountMail> reset(UUID resetId);

    /** For {@link EmailConfirmationRequested} too: the warning to the mailbox that an account is to leave. */
    Optional<AccountMail> addressLeaving(UUID requestId);

    /** For {@link AddressChanged}: the warning to the mailbox that an account has left. */
    Optional<AccountMail> addressChanged(UUID requestId);

    /** For {@link PasswordChanged}. */
    Optional<AccountMail> passwordChanged(UUID accountId);
}
