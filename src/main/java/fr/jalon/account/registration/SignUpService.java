package fr.jalon.account.registration;

import fr.jalon.account.EmailConfirmationRequested;
import fr.jalon.account.Role;
import fr.jalon.account.domain.AccountService;
import fr.jalon.account.domain.Position;
import fr.jalon.shared.EmailAddress;
import fr.jalon.shared.Siret;
import fr.jalon.shared.Token;
import fr.jalon.shared.Uuid7;
import java.time.Clock;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Companies sign up here. Whether an address is known is told to its mailbox alone. */
@Service
@Transactional
public class SignUpService {

    /** How a confirmation ended. */
    public enum Outcome {
        /** Account and company exist now. */
        WELCOME,
        /** That establishment has its space already: its owner invites. */
        COMPANY_HERE,
        /** The link was used, is too old, or never was. */
        VOID
    }

    /** A mailbox is not to be filled by strangers; expired requests, a day old, are swept. */
    private static final long LETTERS_A_DAY = 30;

    /** Of one network address to one mailbox: the owner of the mailbox, elsewhere, still gets theirs. */
    private static final long LETTERS_FROM_ONE_ADDRESS = 5;

    private final SignUpRepository signUps;
    private final AccountService accountService;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    SignUpService(
            SignUpRepository signUps, AccountService accountService, ApplicationEventPublisher events, Clock clock) {
        this.signUps = signUps;
        this.accountService = accountService;
        this.events = events;
        this.clock = clock;
    }

    /**
     * Takes a sign-up; does the same work whether or not the address is known.
     *
     * @param network the network address it comes from; kept as a hash
     */
    public void request(
            String email, String name, String passwordHash, Siret siret, String companyName, String network) {
        String kept = EmailAddress.kept(email);
        String from = Token.hash(kept.toLowerCase(Locale.ROOT) + " " + network);
        UUID id = Uuid7.next(clock);
        signUps.save(new SignUp(id, email, name, passwordHash, siret, companyName, from, clock.instant()));
        if (signUps.countByAskedFrom(from) <= LETTERS_FROM_ONE_ADDRESS
                && signUps.countByEmailIgnoreCase(kept) <= LETTERS_A_DAY) {
            events.publishEvent(new EmailConfirmationRequested(id));
        }
    }

    /** The company named by a link that still holds. */
    @Transactional(readOnly = true)
    public Optional<String> companyOf(String token) {
        return open(token).map(SignUp::companyName);
    }

    /** The link came back: the mailbox is theirs. */
    public Outcome confirm(String token) {
        return signUps.lockByTokenHash(Token.hash(token))
                .filter(signUp -> signUp.isOpen(clock.instant()))
                .filter(signUp -> !accountService.isKnown(signUp.email()))
                .map(this::welcome)
                .orElse(Outcome.VOID);
    }

    private Outcome welcome(SignUp signUp) {
        if (accountService.company(signUp.siret()).isPresent()) {
            return Outcome.COMPANY_HERE;
        }
        signUp.confirm(clock.instant());
        UUID account = accountService.createAccount(signUp.email(), signUp.name(), signUp.passwordHash());
        UUID company = accountService.found(signUp.siret(), signUp.companyName());
        accountService.addMembership(account, Position.in(company, Role.OWNER));
        return Outcome.WELCOME;
    }

    private Optional<SignUp> open(String token) {
        return signUps.findByTokenHash(Token.hash(token)).filter(signUp -> signUp.isOpen(clock.instant()));
    }
}
