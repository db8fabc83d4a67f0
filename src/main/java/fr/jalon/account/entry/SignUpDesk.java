package fr.jalon.account.entry;

import fr.jalon.account.EmailConfirmationRequested;
import fr.jalon.account.Role;
import fr.jalon.account.domain.People;
import fr.jalon.account.domain.Post;
import fr.jalon.shared.Siret;
import fr.jalon.shared.Uuid7;
import java.time.Clock;
import java.util.Optional;
import java.util.UUID;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Companies sign up here. Whether an address is known is told to its mailbox alone. */
@Service
@Transactional
public class SignUpDesk {

    /** How a confirmation ended. */
    public enum Outcome {
        /** Account and company exist now. */
        WELCOME,
        /** That establishment has its space already: its owner invites. */
        COMPANY_HERE,
        /** The link was used, is too old, or never was. */
        VOID
    }

    private final SignUps signUps;
    private final People people;
    private final PasswordEncoder encoder;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    SignUpDesk(SignUps signUps, People people, PasswordEncoder encoder, ApplicationEventPublisher events, Clock clock) {
        this.signUps = signUps;
        this.people = people;
        this.encoder = encoder;
        this.events = events;
        this.clock = clock;
    }

    /** Takes a sign-up; does the same work whether or not the address is known. */
    public void request(String email, String name, String password, Siret siret, String companyName) {
        UUID id = Uuid7.next(clock);
        signUps.save(new SignUp(id, email, name, encoder.encode(password), siret, companyName, clock.instant()));
        events.publishEvent(new EmailConfirmationRequested(id));
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
                .filter(signUp -> !people.isKnown(signUp.email()))
                .map(this::welcome)
                .orElse(Outcome.VOID);
    }

    private Outcome welcome(SignUp signUp) {
        if (people.company(signUp.siret()).isPresent()) {
            return Outcome.COMPANY_HERE;
        }
        signUp.confirm(clock.instant());
        UUID account = people.enrol(signUp.email(), signUp.name(), signUp.passwordHash());
        UUID company = people.found(signUp.siret(), signUp.companyName());
        people.appoint(account, Post.in(company, Role.OWNER));
        return Outcome.WELCOME;
    }

    private Optional<SignUp> open(String token) {
        return signUps.findByTokenHash(Token.hash(token)).filter(signUp -> signUp.isOpen(clock.instant()));
    }
}
