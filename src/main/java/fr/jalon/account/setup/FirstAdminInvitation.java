package fr.jalon.account.setup;

import fr.jalon.account.AccountMails;
import fr.jalon.account.Role;
import fr.jalon.account.domain.AccountService;
import fr.jalon.account.domain.Position;
import fr.jalon.account.registration.InvitationService;
import fr.jalon.shared.EmailAddress;
import fr.jalon.site.StartupTask;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/**
 * Where nobody is admin yet, invites {@code jalon.admin.email}, once: a later start renews the same invitation. Without a
 * mail server the link is written into the log, which only the operator reads; with one, it goes to the mailbox alone.
 */
@Component
@Order(10)
@ConditionalOnProperty("jalon.admin.email")
class FirstAdminInvitation implements StartupTask {

    private static final Logger LOG = LoggerFactory.getLogger(FirstAdminInvitation.class);

    private final AccountService accountService;
    private final InvitationService invitationService;
    private final AccountMails links;
    private final String email;
    private final String mailServer;

    FirstAdminInvitation(
            AccountService accountService,
            InvitationService invitationService,
            AccountMails links,
            @Value("${jalon.admin.email}") String email,
            @Value("${spring.mail.host:}") String mailServer) {
        this.accountService = accountService;
        this.invitationService = invitationService;
        this.links = links;
        this.email = email;
        this.mailServer = mailServer;
    }

    @Override
    public void run() {
        if (email.isBlank() || accountService.someoneIsAdmin()) {
            return;
        }
        EmailAddress.refusal(email).ifPresent(why -> {
            throw new IllegalStateException("jalon.admin.email : " + why);
        });
        Position admin = Position.service(Role.ADMIN);
        if (mailServer.isBlank()) {
            links.invitation(invitationService.prepareOnce(email, admin))
                    .ifPresent(mail -> LOG.warn(
                            "Aucun compte d’administration : {} choisit son mot de passe ici, une seule fois : {}",
                            email,
                            mail.link()));
        } else {
            invitationService.inviteOnce(email, admin);
            LOG.warn("Aucun compte d’administration : une invitation attend {} dans sa messagerie", email);
        }
    }
}
