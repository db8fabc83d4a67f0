package fr.jalon.contact;

import java.util.Optional;
import java.util.UUID;

/** Writes mails to people of authorities. Each call makes a new link for the objection, which exists in the mail only. */
public interface ContactMails {

    /** For {@link ContactToInform}, within that company's scope; empty when the person is gone or has no address. */
    Optional<ContactMail> information(UUID contactId);

    /** A mail, ready to send. */
    record ContactMail(String to, String subject, String body) {}
}
