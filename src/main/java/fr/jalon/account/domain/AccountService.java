package fr.jalon.account.domain;

import fr.jalon.account.PasswordChanged;
import fr.jalon.account.Role;
import fr.jalon.shared.Siret;
import fr.jalon.shared.Uuid7;
import fr.jalon.site.NotFoundException;
import java.time.Clock;
import java.time.Instant;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Keeps accounts: who exists, with which password, in which posts. */
@Service
@Transactional
public class AccountService {

    private final AccountRepository accounts;
    private final CompanyRepository companies;
    private final MembershipRepository memberships;
    private final SessionRevocation sessions;
    private final CrossCompanyAccess crossCompanyAccess;
    private final PasswordEncoder encoder;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    /** What an unknown address is compared with, so that it takes as long as a known one; made while the rest starts. */
    private final CompletableFuture<String> nobodysHash;

    AccountService(
            AccountRepository accounts,
            CompanyRepository companies,
            MembershipRepository memberships,
            SessionRevocation sessions,
            CrossCompanyAccess crossCompanyAccess,
            PasswordEncoder encoder,
            ApplicationEventPublisher events,
            Clock clock) {
        this.accounts = accounts;
        this.companies = companies;
        this.memberships = memberships;
        this.sessions = sessions;
        this.crossCompanyAccess = crossCompanyAccess;
        this.encoder = encoder;
        this.events = events;
        this.clock = clock;
        this.nobodysHash = CompletableFuture.supplyAsync(
                () -> encoder.encode(UUID.randomUUID().toString()));
    }

    /** The account of that address and password; empty when either is wrong or the account is disabled. */
    @Transactional(propagation = Propagation.NOT_SUPPORTED) // hashing takes long, and no connection waits for it
    public Optional<UUID> authenticate(String email, String password) {
        Optional<Account> known = accounts.findByEmail(email.strip());
        boolean right =
                encoder.matches(password, known.map(Account::passwordHash).orElseGet(nobodysHash::join));
        Optional<Account> entering = known.filter(account -> right && !account.isDisabled());
        entering.filter(account -> encoder.upgradeEncoding(account.passwordHash()))
                .ifPresent(account -> accounts.rehash(account.id(), encoder.encode(password)));
        return entering.map(Account::id);
    }

    /** Whether that is the person's present password. */
    @Transactional(propagation = Propagation.NOT_SUPPORTED)
    public boolean isPassword(UUID accountId, String password) {
        return encoder.matches(password, load(accountId).passwordHash());
    }

    /** The enabled account of an address. */
    @Transactional(readOnly = true)
    public Optional<UUID> byEmail(String email) {
        return accounts.findByEmail(email.strip())
                .filter(account -> !account.isDisabled())
                .map(Account::id);
    }

    /** Whether an account, disabled or not, has that address. */
    @Transactional(readOnly = true)
    public boolean isKnown(String email) {
        return accounts.findByEmail(email.strip()).isPresent();
    }

    /** Makes an account. The address has been confirmed by whoever calls this; it must not be known. */
    public UUID createAccount(String confirmedEmail, String name, String passwordHash) {
        Account account = new Account(Uuid7.next(clock), confirmedEmail, name, passwordHash, now());
        return accounts.save(account).id();
    }

    /** The company of that establishment, if it is here. */
    @Transactional(readOnly = true)
    public Optional<UUID> company(Siret siret) {
        return companies.findBySiret(siret.value()).map(Company::id);
    }

    /** Makes a company; its SIRET must not be here yet. */
    public UUID found(Siret siret, String name) {
        return companies
                .save(new Company(Uuid7.next(clock), siret, name, now()))
                .id();
    }

    /** Gives a person a position; one already held in the same place is kept, a colleague made an owner if the position is that. */
    public UUID addMembership(UUID accountId, Position position) {
        crossCompanyAccess.openForTransaction();
        Optional<Membership> held = memberships.runningOf(accountId).stream()
                .filter(one -> one.is(position))
                .findFirst();
        if (position.role() == Role.OWNER) {
            held.ifPresent(Membership::makeOwner);
        }
        return held.orElseGet(() -> memberships.save(new Membership(Uuid7.next(clock), accountId, position, now())))
                .id();
    }

    /** Whether an enabled account holds the position of admin. */
    @Transactional(readOnly = true)
    public boolean someoneIsAdmin() {
        return memberships.runningAdmins() > 0;
    }

    /** What a position is held in: the company, the authority, or the service itself. */
    @Transactional(readOnly = true)
    public String nameOf(Position position) {
        if (position.companyId() != null) {
            return companies.findById(position.companyId()).map(Company::name).orElseThrow();
        }
        return Objects.requireNonNullElse(position.authorityName(), "Jalon");
    }

    public void rename(UUID accountId, String name) {
        load(accountId).rename(name);
    }

    /**
     * Moves the account to an address that has been confirmed by whoever calls this.
     *
     * @return the address it had before
     */
    public String changeEmail(UUID accountId, String confirmedEmail) {
        Account account = load(accountId);
        String before = account.email();
        account.moveTo(confirmedEmail);
        accounts.flush();
        return before;
    }

    /** Sets the password and ends every session but the one named. */
    public void choosePassword(UUID accountId, String passwordHash, String keptSessionId) {
        load(accountId).choosePassword(passwordHash, now());
        sessions.endOthers(accountId, keptSessionId);
        events.publishEvent(new PasswordChanged(accountId, now()));
    }

    /** Bars an account, if it is not barred already: its sessions end at once. */
    public void disable(UUID accountId) {
        Account account = load(accountId);
        if (!account.isDisabled()) {
            account.disable(now());
        }
        sessions.endAll(accountId);
    }

    /** Lets a barred account in again. */
    public void enable(UUID accountId) {
        Account account = load(accountId);
        if (account.isDisabled()) {
            account.enable();
        }
    }

    /** Ends a buyer's mandate or a position in the service; posts in companies are their owners' business. */
    public void endMembership(UUID membershipId) {
        memberships
                .findById(membershipId)
                .filter(Membership::isRunning)
                .filter(membership -> !membership.role().ofCompany())
                .orElseThrow(() -> new NotFoundException("membership " + membershipId))
                .end(now());
    }

    private Account load(UUID accountId) {
        return accounts.findById(accountId).orElseThrow(() -> new NotFoundException("account " + accountId));
    }

    private Instant now() {
        return clock.instant();
    }
}
