package fr.jalon.account.registration;

import fr.jalon.account.AccountMail;
import fr.jalon.account.AccountMail.Kind;
import fr.jalon.account.AccountMails;
import fr.jalon.account.domain.AccountService;
import fr.jalon.account.domain.CrossCompanyAccess;
import fr.jalon.account.domain.Person;
import fr.jalon.account.domain.PersonQueries;
import fr.jalon.shared.Token;
import fr.jalon.site.SiteAddress;
import java.time.Clock;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Makes the links of mails at the moment they are sent. */
@Service
@Transactional
class AccountMailService implements AccountMails {

    private final SignUpRepository signUps;
    private final EmailChangeRepository changes;
    private final InvitationRepository invitations;
    private final PasswordResetRepository resets;
    private final AccountService accountService;
    private final PersonQueries personQueries;
    private final CrossCompanyAccess crossCompanyAccess;
    private final Clock clock;
    private final String root;

    AccountMailService(
            SignUpRepository signUps,
            EmailChangeRepository changes,
            InvitationRepository invitations,
            PasswordResetRepository resets,
            AccountService accountService,
            PersonQueries personQueries,
            CrossCompanyAccess crossCompanyAccess,
            Clock clock,
            SiteAddress site) {
        this.signUps = signUps;
        this.changes = changes;
        this.invitations = invitations;
        this.resets = resets;
        this.accountService = accountService;
        this.personQueries = personQueries;
        this.crossCompanyAccess = crossCompanyAccess;
        this.clock = clock;
        this.root = site.of("");
    }

    @Override
    public Optional<AccountMail> confirmation(UUID requestId) {
        return signUps.findById(requestId)
                .filter(signUp -> signUp.isOpen(clock.instant()))
                .map(this::mail)
                .or(() -> changes.findById(requestId)
                        .filter(change -> change.isOpen(clock.instant()))
                        .map(this::mail));
    }

    private AccountMail mail(EmailChange change) {
        if (accountService.isKnown(change.email())) {
            return knownAlready(change.email());
        }
        String token = Token.next();
        changes.link(change.id(), Token.hash(token));
        String link = root + "/adresse/confirmation?jeton=" + token;
        String name = personQueries.find(change.accountId()).map(Person::name).orElse(null);
        return new AccountMail(Kind.CONFIRM_ADDRESS, change.email(), name, link, change.expiresAt(), null, null, null);
    }

    @Override
    @Transactional(readOnly = true)
    public Optional<AccountMail> addressLeaving(UUID requestId) {
        return changes.findById(requestId)
                .filter(change -> change.isOpen(clock.instant()))
                .flatMap(change -> personQueries.find(change.accountId()))
                .map(person -> warning(Kind.ADDRESS_LEAVING, person.email(), person, "/mot-de-passe-oublie"));
    }

    @Override
    @Transactional(readOnly = true)
    public Optional<AccountMail> addressChanged(UUID requestId) {
        return changes.findById(requestId)
                .flatMap(change -> Optional.ofNullable(change.formerEmail())
                        .flatMap(former -> personQueries
                                .find(change.accountId())
                                .map(person -> warning(Kind.ADDRESS_CHANGED, former, person, "/connexion"))));
    }

    private AccountMail warning(Kind kind, String to, Person person, String path) {
        return new AccountMail(kind, to, person.name(), root + path, null, null, null, null);
    }

    private AccountMail knownAlready(String email) {
        return new AccountMail(Kind.KNOWN_ALREADY, email, null, root + "/connexion", null, null, null, null);
    }

    private AccountMail mail(SignUp signUp) {
        if (accountService.isKnown(signUp.email())) {
            return knownAlready(signUp.email());
        }
        String token = Token.next();
        signUps.link(signUp.id(), Token.hash(token));
        return new AccountMail(
                Kind.CONFIRM_SIGN_UP,
                signUp.email(),
                null, // nothing a stranger typed is mailed to the address they typed
                root + "/inscription/confirmation?jeton=" + token,
                signUp.expiresAt(),
                null,
                null,
                null);
    }

    @Override
    public Optional<AccountMail> invitation(UUID invitationId) {
        crossCompanyAccess.openForTransaction();
        return invitations
                .findById(invitationId)
                .filter(found -> found.isOpen(clock.instant()))
                .map(this::mail);
    }

    private AccountMail mail(Invitation invitation) {
        String token = Token.next();
        invitations.link(invitation.id(), Token.hash(token));
        String from = Optional.ofNullable(invitation.invitedBy())
                .flatMap(personQueries::find)
                .map(Person::name)
                .orElse(null);
        return new AccountMail(
                Kind.INVITATION,
                invitation.email(),
                null,
                root + "/invitation?jeton=" + token,
                invitation.expiresAt(),
                accountService.nameOf(invitation.position()),
                from,
                invitation.position().role());
    }

    @Override
    public Optional<AccountMail> reset(UUID resetId) {
        return resets.findById(resetId)
                .filter(reset -> reset.isOpen(clock.instant()))
                .flatMap(reset -> Optional.ofNullable(reset.accountId())
                        .flatMap(personQueries::find)
                        .map(person -> mail(reset, person)));
    }

    private AccountMail mail(PasswordReset reset, Person person) {
        String token = Token.next();
        resets.link(reset.id(), Token.hash(token));
        String link = root + "/mot-de-passe/nouveau?jeton=" + token;
        return new AccountMail(Kind.RESET, person.email(), person.name(), link, reset.expiresAt(), null, null, null);
    }

    @Override
    @Transactional(readOnly = true)
    public Optional<AccountMail> passwordChanged(UUID accountId) {
        return personQueries
                .find(accountId)
                .map(person -> warning(Kind.PASSWORD_CHANGED, person.email(), person, "/mot-de-passe-oublie"));
    }
}
