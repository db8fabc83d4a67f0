package fr.jalon.notification.domain;

import fr.jalon.account.CompanyScope;
import fr.jalon.contact.ContactMails;
import fr.jalon.contact.ContactToInform;
import org.springframework.scheduling.annotation.Async;
import org.springframework.stereotype.Component;
import org.springframework.transaction.event.TransactionalEventListener;

/** What is sent to people of authorities. An event that comes twice writes one mail. */
@Component
class ContactMailListener {

    private final ContactMails contactMails;
    private final MailRepository mailRepository;
    private final CompanyScope scope;

    ContactMailListener(ContactMails contactMails, MailRepository mailRepository, CompanyScope scope) {
        this.contactMails = contactMails;
        this.mailRepository = mailRepository;
        this.scope = scope;
    }

    @Async
    @TransactionalEventListener(id = "notification.contact-to-inform")
    void on(ContactToInform news) {
        scope.runAs(
                news.companyId(),
                () -> mailRepository.write(
                        ContactMailTexts.causes(news.companyId()) + news.id(),
                        () -> contactMails
                                .information(news.contactId())
                                .map(mail -> new Mail(mail.to(), mail.subject(), mail.body(), null))));
    }
}
