package fr.jalon.account;

import java.util.UUID;

/**
 * Somebody was invited to a company, mandated for an authority or asked to join the service. Audience: the invited
 * address.
 *
 * @param invitationId which invitation; {@link AccountMails#invitation} writes the mail
 */
public record MemberInvited(UUID invitationId) {}
