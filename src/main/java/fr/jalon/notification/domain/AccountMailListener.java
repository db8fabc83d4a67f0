package fr.jalon.notification.domain;

import fr.jalon.account.AccountMails;
import fr.jalon.account.AddressChanged;
import fr.jalon.account.EmailConfirmationRequested;
import fr.jalon.account.MemberInvited;
import fr.jalon.account.PasswordChanged;
import fr.jalon.account.PasswordResetRequested;
import java.time.Clock;
import org.springframework.modulith.events.ApplicationModuleListener;
import org.springframework.stereotype.Component;

/** What accounts tell, turned into mails. An event that comes twice writes one mail. */
@Component
class AccountMailListener {

    private final AccountMails links;
    private final MailRepository mailRepository;
    private final Clock clock;

    AccountMailListener(AccountMails links, MailRepository mailRepository, Clock clock) {
        this.links = links;
        this.mailRepository = mailRepository;
        this.clock = clock;
    }

    @ApplicationModuleListener(id = "notification.email-confirmation")
    void on(EmailConfirmationRequested news) {
        mailRepository.write(
                "confirmation " + news.requestId(),
                () -> links.confirmation(news.requestId()).map(AccountMailWording::write));
        mailRepository.write(
                "leaving " + news.requestId(),
                () -> links.addressLeaving(news.requestId()).map(AccountMailWording::write));
    }

    @ApplicationModuleListener(id = "notification.address-changed")
    void on(AddressChanged news) {
        mailRepository.write(
                "moved " + news.requestId(),
                () -> links.addressChanged(news.requestId()).map(AccountMailWording::write));
    }

    @ApplicationModuleListener(id = "notification.member-invited")
    void on(MemberInvited news) {
        mailRepository.write(
                "invitation " + news.invitationId(),
                () -> links.invitation(news.invitationId()).map(AccountMailWording::write));
    }

    @ApplicationModuleListener(id = "notification.password-reset")
    void on(PasswordResetRequested news) {
        mailRepository.write(
                "reset " + news.resetId(), () -> links.reset(news.resetId()).map(AccountMailWording::write));
    }

    /** A password may change often: the minute tells one change from the next, and a repeated event from both. */
    @ApplicationModuleListener(id = "notification.password-changed")
    void on(PasswordChanged news) {
        long minute = clock.instant().getEpochSecond() / 60;
        mailRepository.write(
                "password " + news.accountId() + " " + minute,
                () -> links.passwordChanged(news.accountId()).map(AccountMailWording::write));
    }
}
