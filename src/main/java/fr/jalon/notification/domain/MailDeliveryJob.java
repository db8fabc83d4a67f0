package fr.jalon.notification.domain;

import fr.jalon.shared.EmailAddress;
import fr.jalon.site.SiteAddress;
import jakarta.mail.internet.AddressException;
import jakarta.mail.internet.MimeMessage;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.mail.MailException;
import org.springframework.mail.javamail.JavaMailSender;
import org.springframework.mail.javamail.MimeMessageHelper;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Takes mails to the SMTP server, one a transaction, every few seconds; a mail that does not go through waits twice
 * as long each time. Without an SMTP server mails stay in the outbox, where admins read them.
 */
@Component
public class MailDeliveryJob {

    private static final Logger LOG = LoggerFactory.getLogger(MailDeliveryJob.class);
    private static final Duration FIRST_WAIT = Duration.ofSeconds(30);
    private static final int DOUBLINGS = 10;

    private final MailRepository mailRepository;
    private final Optional<JavaMailSender> smtp;
    private final String from;
    private final SiteAddress site;
    private final TransactionTemplate transaction;
    private final Clock clock;

    MailDeliveryJob(
            MailRepository mailRepository,
            ObjectProvider<JavaMailSender> smtp,
            @Value("${spring.mail.host:}") String host,
            @Value("${jalon.mail.from:Jalon <jalon@localhost>}") String from,
            SiteAddress site,
            TransactionTemplate transaction,
            Clock clock) {
        this.mailRepository = mailRepository;
        this.smtp = host.isBlank() ? Optional.empty() : Optional.ofNullable(smtp.getIfAvailable());
        this.from = from;
        this.site = site;
        this.transaction = transaction;
        this.clock = clock;
    }

    /** Whether mails leave; if not, the outbox is where they are read. */
    public boolean isSmtpConfigured() {
        return smtp.isPresent();
    }

    @Scheduled(fixedDelayString = "${jalon.mail.every:PT2S}")
    void deliverWaiting() {
        if (smtp.isPresent()) {
            mailRepository.discardExpired(clock.instant());
        }
        while (smtp.isPresent() && Boolean.TRUE.equals(transaction.execute(status -> takeOne(smtp.get())))) {
            LOG.debug("one letter taken");
        }
    }

    private boolean takeOne(JavaMailSender sender) {
        Instant now = clock.instant();
        Optional<MailRepository.Waiting> waiting = mailRepository.next(now);
        if (waiting.isEmpty()) {
            return false;
        }
        MailRepository.Waiting mail = waiting.get();
        try {
            sender.send(message -> fill(message, mail));
            mailRepository.sent(mail.id(), now);
        } catch (MailException e) {
            Duration wait = FIRST_WAIT.multipliedBy(1L << Math.min(mail.tries(), DOUBLINGS));
            LOG.warn("Letter {} did not go through, next try in {}: {}", mail.id(), wait, e.getMessage());
            mailRepository.failed(mail.id(), String.valueOf(e.getMessage()), now.plus(wait));
        }
        return true;
    }

    /** SMTP takes the low byte of a character, and with it the letter to somebody else. */
    private static String reachable(String recipient) throws AddressException {
        String address = EmailAddress.parse(recipient).map(EmailAddress::value).orElse(recipient);
        if (!StandardCharsets.US_ASCII.newEncoder().canEncode(address)) {
            throw new AddressException("adresse qu’aucun message n’atteint", recipient);
        }
        return address;
    }

    private void fill(MimeMessage message, MailRepository.Waiting mail) throws jakarta.mail.MessagingException {
        MimeMessageHelper helper = new MimeMessageHelper(message, StandardCharsets.UTF_8.name());
        helper.setFrom(from);
        helper.setTo(reachable(mail.recipient()));
        helper.setSubject(mail.subject());
        helper.setText(mail.body());
        // Should the process die between the sending and its note, the second copy carries the same name: programs that
        // know a mail by its Message-ID show it once.
        message.setHeader("X-Jalon-Letter", mail.id().toString());
        message.setHeader("Message-ID", "<" + mail.id() + "@" + site.host() + ">");
        if (mail.stopAddress() != null) {
            message.setHeader("List-Unsubscribe", "<" + mail.stopAddress() + ">");
            message.setHeader("List-Unsubscribe-Post", "List-Unsubscribe=One-Click");
        }
        message.setHeader("Auto-Submitted", "auto-generated");
    }
}
