package fr.jalon.contact;

import java.util.UUID;

/**
 * A company asks to tell somebody that it keeps details (GDPR, article 14). Audience: that person's address.
 *
 * @param id of this request, so that one that is told twice writes one mail
 * @param contactId who; {@link ContactMails#information} writes the mail
 */
public record ContactToInform(UUID id, UUID companyId, UUID contactId) {}
