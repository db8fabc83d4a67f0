package fr.jalon.account.registration;

import fr.jalon.account.PasswordResetRequested;
import fr.jalon.account.domain.AccountService;
import fr.jalon.account.domain.PersonQueries;
import fr.jalon.shared.Token;
import fr.jalon.shared.Uuid7;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Lets people choose a new password. Whether an address is known is told to its mailbox alone. */
@Service
@Transactional
public class PasswordResetService {

    /** How a choice ended. */
    public enum Outcome {
        CHANGED,
        WRONG_CODE,
        /** The link was used, is too old, or never was. */
        VOID
    }

    private final PasswordResetRepository resets;
    private final AccountService accountService;
    private final PersonQueries personQueries;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    PasswordResetService(
            PasswordResetRepository resets,
            AccountService accountService,
            PersonQueries personQueries,
            ApplicationEventPublisher events,
            Clock clock) {
        this.resets = resets;
        this.accountService = accountService;
        this.personQueries = personQueries;
        this.events = events;
        this.clock = clock;
    }

    /**
     * Takes a request; does the same work whether or not the address is known.
     *
     * @return the secret for the cookie of the browser that asks; its code follows from it
     */
    public String request(String email) {
        UUID id = Uuid7.next(clock);
        String browser = Token.next();
        resets.save(new PasswordReset(id, accountService.byEmail(email).orElse(null), browser, clock.instant()));
        events.publishEvent(new PasswordResetRequested(id));
        return browser;
    }

    /**
     * Whether a link still holds and, if so, whether a code must be typed.
     *
     * @param browser the cookie of the browser that opened it, null when it has none
     */
    @Transactional(readOnly = true)
    public Optional<Boolean> needsCode(String token, @Nullable String browser) {
        return open(token).map(reset -> !reset.isAskedBy(browser));
    }

    /** Whose password a link sets, while it holds. */
    @Transactional(readOnly = true)
    public Optional<UUID> accountOf(String token) {
        return open(token).flatMap(reset -> Optional.ofNullable(reset.accountId()));
    }

    /** What everybody knows of whoever holds a link, for the rules of passwords: name and address. */
    @Transactional(readOnly = true)
    public List<String> known(String token) {
        return accountOf(token)
                .flatMap(personQueries::find)
                .map(person -> List.of(person.name(), person.email()))
                .orElse(List.of());
    }

    /** Sets the password, and ends every session of the account. */
    public Outcome choose(String token, @Nullable String browser, String code, String passwordHash) {
        Optional<PasswordReset> found =
                resets.lockByTokenHash(Token.hash(token)).filter(reset -> reset.isOpen(clock.instant()));
        if (found.isEmpty()) {
            return Outcome.VOID;
        }
        PasswordReset reset = found.get();
        if (!reset.isAskedBy(browser) && !reset.tryCode(code.strip())) {
            return reset.isOpen(clock.instant()) ? Outcome.WRONG_CODE : Outcome.VOID;
        }
        UUID account = reset.accountId();
        if (account == null) {
            return Outcome.VOID;
        }
        reset.use(clock.instant());
        accountService.choosePassword(account, passwordHash, "");
        return Outcome.CHANGED;
    }

    private Optional<PasswordReset> open(String token) {
        return resets.findByTokenHash(Token.hash(token)).filter(reset -> reset.isOpen(clock.instant()));
    }
}
