package fr.jalon.notification.domain;

import fr.jalon.site.French;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/**
 * The outbox as pages show it. Texts are only to be read where no SMTP server takes them to their recipient: those about
 * accounts by admins, those about a company's plans by their recipient alone, since admins see no company's affairs.
 */
@Component
public class MailQueries {

    private static final int OWN = 20;

    private final MailRepository mailRepository;
    private final MailDeliveryJob mailDeliveryJob;
    private final boolean invented;

    /** @param invented whether this is the demonstration, whose companies are invented: then admins read everything */
    MailQueries(
            MailRepository mailRepository,
            MailDeliveryJob mailDeliveryJob,
            @Value("${jalon.demo.enabled:false}") boolean invented) {
        this.mailRepository = mailRepository;
        this.mailDeliveryJob = mailDeliveryJob;
        this.invented = invented;
    }

    /** The latest mails, newest first. */
    public List<Line> lines() {
        return mailRepository.latest().stream()
                .map(entry -> {
                    boolean hidden = entry.kind().isPresent() && !invented;
                    return line(entry, hidden, hidden ? "à lire par son destinataire" : "à lire ici");
                })
                .toList();
    }

    /** The mails to one person about plans, newest first. */
    public List<Line> linesOf(UUID membershipId) {
        return mailRepository.latestOf(membershipId, OWN).stream()
                .map(entry -> line(entry, false, "à lire ici"))
                .toList();
    }

    /** The text of a mail that stays here; empty when mails leave, it is not an admin's to read, or there is none. */
    public Optional<Text> text(UUID id) {
        return find(id).filter(mail -> mail.stop() == null || invented).map(MailQueries::text);
    }

    /** The text of a mail to one person that stays here. */
    public Optional<Text> textOf(UUID membershipId, UUID id) {
        return find(id).filter(mail ->
                        mail.stop() != null && mail.stop().membershipId().equals(membershipId))
                .map(MailQueries::text);
    }

    /** Whether admins read the mails about plans too: in the demonstration alone. */
    public boolean everything() {
        return invented;
    }

    /** Whether an SMTP server is configured. */
    public boolean leaves() {
        return mailDeliveryJob.isSmtpConfigured();
    }

    private Optional<Mail> find(UUID id) {
        return mailDeliveryJob.isSmtpConfigured() ? Optional.empty() : mailRepository.find(id);
    }

    private static Text text(Mail mail) {
        return new Text(mail.to(), mail.subject(), mail.body());
    }

    private Line line(MailRepository.Entry entry, boolean hidden, String waiting) {
        String state = entry.sentAt()
                .map(when -> "envoyé le " + French.moment(when))
                .or(() -> entry.lastError()
                        .map(error -> entry.tries() == 0 ? error : entry.tries() + " essais : " + error))
                .orElse(mailDeliveryJob.isSmtpConfigured() ? "en attente" : waiting);
        String subject = entry.kind()
                .filter(kind -> hidden || entry.subject().isEmpty())
                .map(MailKind::label)
                .orElse(entry.subject());
        boolean readable = !mailDeliveryJob.isSmtpConfigured()
                && !hidden
                && entry.lastError().isEmpty();
        return new Line(entry.id(), entry.recipient(), subject, French.moment(entry.writtenAt()), state, readable);
    }

    /** One mail in the list. */
    public record Line(UUID id, String recipient, String subject, String written, String state, boolean readable) {}

    /** One mail's text. */
    public record Text(String recipient, String subject, String body) {}
}
