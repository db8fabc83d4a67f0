package fr.jalon.account.registration;

import fr.jalon.account.AddressChanged;
import fr.jalon.account.EmailConfirmationRequested;
import fr.jalon.account.PasswordChanged;
import fr.jalon.account.domain.AccountService;
import fr.jalon.shared.Token;
import fr.jalon.shared.Uuid7;
import java.time.Clock;
import java.util.Optional;
import java.util.UUID;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Moves an account to another address once that mailbox has confirmed. */
@Service
@Transactional
public class EmailChangeService {

    private final EmailChangeRepository changes;
    private final PasswordResetRepository resets;
    private final AccountService accountService;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    EmailChangeService(
            EmailChangeRepository changes,
            PasswordResetRepository resets,
            AccountService accountService,
            ApplicationEventPublisher events,
            Clock clock) {
        this.changes = changes;
        this.resets = resets;
        this.accountService = accountService;
        this.events = events;
        this.clock = clock;
    }

    /** Takes the wish; the account keeps its address until the new mailbox confirms. */
    public void request(UUID accountId, String email) {
        UUID id = Uuid7.next(clock);
        changes.save(new EmailChange(id, accountId, email, clock.instant()));
        events.publishEvent(new EmailConfirmationRequested(id));
    }

    /** The address named by a link that still holds. */
    @Transactional(readOnly = true)
    public Optional<String> addressOf(String token) {
        return open(token).map(EmailChange::email);
    }

    /** The link came back; false when it no longer holds or the address is taken meanwhile. */
    public boolean confirm(String token) {
        Optional<EmailChange> found = changes.lockByTokenHash(Token.hash(token))
                .filter(change -> change.isOpen(clock.instant()))
                .filter(change -> !accountService.isKnown(change.email()));
        found.ifPresent(change -> {
            String before = accountService.changeEmail(change.accountId(), change.email());
            change.use(before, clock.instant());
            events.publishEvent(new AddressChanged(change.id()));
        });
        return found.isPresent();
    }

    private Optional<EmailChange> open(String token) {
        return changes.findByTokenHash(Token.hash(token)).filter(change -> change.isOpen(clock.instant()));
    }

    /** Whoever changes the password wants every other way to the account closed. */
    @EventListener
    void on(PasswordChanged news) {
        changes.voidAll(news.accountId(), news.at());
        resets.voidAll(news.accountId(), news.at());
    }
}
