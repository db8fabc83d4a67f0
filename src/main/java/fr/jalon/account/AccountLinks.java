package fr.jalon.account;

import java.util.Optional;
import java.util.UUID;

/**
 * Writes what the letters about accounts say, links included. A link's token exists in the letter only: each call makes
 * a new one and voids the one before. Every answer is empty when nothing is to be sent (any more).
 */
public interface AccountLinks {

    /** For {@link EmailConfirmationRequested}. */
    Optional<AccountLetter> confirmation(UUID requestId);

    /** For {@link MemberInvited}. */
    Optional<AccountLetter> invitation(UUID invitationId);

    /** For {@link PasswordResetRequested}; empty for an unknown address. */
    Optional<AccountLetter> reset(UUID resetId);

    /** For {@link EmailConfirmationRequested} too: the warning to the mailbox that an account is to leave. */
    Optional<AccountLetter> addressLeaving(UUID requestId);

    /** For {@link AddressChanged}: the warning to the mailbox that an account has left. */
    Optional<AccountLetter> addressChanged(UUID requestId);

    /** For {@link PasswordChanged}. */
    Optional<AccountLetter> passwordChanged(UUID accountId);
}
