package fr.jalon.account.registration;

import fr.jalon.account.MemberInvited;
import fr.jalon.account.domain.AccountService;
import fr.jalon.account.domain.CrossCompanyAccess;
import fr.jalon.account.domain.Position;
import fr.jalon.shared.EmailAddress;
import fr.jalon.shared.Token;
import fr.jalon.shared.Uuid7;
import fr.jalon.site.AdvisoryLocks;
import fr.jalon.site.NotFoundException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Invites people to posts, and lets them in when the link comes back. */
@Service
@Transactional
public class InvitationService {

    /** An invitation that waits, as a list shows it. */
    public record Waiting(UUID id, String email, Position position, Instant until, boolean open) {}

    /**
     * What the invited person sees.
     *
     * @param organisation where, in words
     * @param known whether the address has an account, so that no password is to be chosen
     */
    public record Offer(String email, Position position, String organisation, boolean known) {}

    private static final Duration DOUBLE_CLICK = Duration.ofMinutes(1);

    private final InvitationRepository invitations;
    private final AccountService accountService;
    private final CrossCompanyAccess crossCompanyAccess;
    private final AdvisoryLocks locks;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    InvitationService(
            InvitationRepository invitations,
            AccountService accountService,
            CrossCompanyAccess crossCompanyAccess,
            AdvisoryLocks locks,
            ApplicationEventPublisher events,
            Clock clock) {
        this.invitations = invitations;
        this.accountService = accountService;
        this.crossCompanyAccess = crossCompanyAccess;
        this.locks = locks;
        this.events = events;
        this.clock = clock;
    }

    /**
     * Invites an address to a position. What waited for it in the same place is void: one person, one invitation. The same
     * asked twice within a minute is one click too many, and sends no second mail.
     *
     * @param by who invites; null for the service itself
     */
    public UUID invite(String email, Position position, @Nullable UUID by) {
        List<Invitation> before = sameBefore(email, position);
        Optional<Invitation> justNow = before.stream()
                .filter(one -> one.isOpen(clock.instant()) && one.position().equals(position))
                .filter(one -> one.isYounger(DOUBLE_CLICK, clock.instant()))
                .findFirst();
        if (justNow.isPresent()) {
            return justNow.get().id();
        }
        UUID id = replace(before, email, position, by);
        events.publishEvent(new MemberInvited(id));
        return id;
    }

    /** As {@link #invite}, but no mail is sent: the caller hands the link over, which a mail would void. */
    public UUID prepare(String email, Position position, @Nullable UUID by) {
        return replace(sameBefore(email, position), email, position, by);
    }

    /** The invitations of that address to the same place that wait, expired ones too; nobody adds one meanwhile. */
    private List<Invitation> sameBefore(String email, Position position) {
        String place = Objects.requireNonNullElse(position.authority(), String.valueOf(position.companyId()));
        String kept = EmailAddress.kept(email);
        locks.lock("invitation", kept.toLowerCase(Locale.ROOT) + " " + place);
        return invitations.pendingTo(kept).stream()
                .filter(one -> one.position().sameAs(position))
                .toList();
    }

    private UUID replace(List<Invitation> before, String email, Position position, @Nullable UUID by) {
        before.forEach(one -> one.supersede(clock.instant()));
        Invitation invitation = new Invitation(Uuid7.next(clock), email, position, by, clock.instant());
        return invitations.save(invitation).id();
    }

    /** As {@link #invite}, but where the same invitation waits already, it stays the only one and no second mail goes out. */
    public UUID inviteOnce(String email, Position position) {
        UUID id = standing(email, position).map(Invitation::id).orElseGet(() -> prepare(email, position, null));
        events.publishEvent(new MemberInvited(id));
        return id;
    }

    /** As {@link #prepare}, but where the same invitation waits already, it is renewed. */
    public UUID prepareOnce(String email, Position position) {
        Optional<Invitation> standing = standing(email, position);
        standing.ifPresent(invitation -> invitation.renew(clock.instant()));
        return standing.map(Invitation::id).orElseGet(() -> prepare(email, position, null));
    }

    private Optional<Invitation> standing(String email, Position position) {
        return invitations.pendingOfService().stream()
                .filter(one -> one.isOpen(clock.instant()))
                .filter(one -> one.email().equalsIgnoreCase(EmailAddress.kept(email))
                        && one.position().equals(position))
                .findFirst();
    }

    /** The invitations of a company that wait, expired ones too. */
    @Transactional(readOnly = true)
    public List<Waiting> waitingFor(UUID companyId) {
        return invitations.pending(companyId).stream().map(this::waiting).toList();
    }

    /** The invitations of buyers, agents and admins that wait, expired ones too. */
    @Transactional(readOnly = true)
    public List<Waiting> waitingForService() {
        return invitations.pendingOfService().stream().map(this::waiting).toList();
    }

    /** Withdraws an invitation of that company; with null, one of the service. Another's is not found. */
    public void withdraw(UUID invitationId, @Nullable UUID companyId) {
        invitations
                .findById(invitationId)
                .filter(found -> Objects.equals(found.position().companyId(), companyId))
                .filter(found -> found.isOpen(clock.instant()))
                .orElseThrow(() -> new NotFoundException("invitation " + invitationId))
                .withdraw(clock.instant());
    }

    /** What a link offers, while it holds. */
    @Transactional(readOnly = true)
    public Optional<Offer> offer(String token) {
        return open(token)
                .map(found -> new Offer(
                        found.email(),
                        found.position(),
                        accountService.nameOf(found.position()),
                        accountService.isKnown(found.email())));
    }

    /**
     * The link came back: the mailbox is theirs. An address without an account gets one.
     *
     * @param name the new account's name, unused when the address has an account
     * @param passwordHash its password, likewise; empty where the address was seen to have one
     * @return false when the link no longer holds, or the account is disabled; where another click on the same link came
     *     first, in the moment since it was shown to hold, what was wanted is done
     */
    public boolean accept(String token, String name, String passwordHash) {
        crossCompanyAccess.openForTransaction();
        Optional<Invitation> found = invitations.lockByTokenHash(Token.hash(token));
        if (found.filter(one -> one.isOpen(clock.instant())).isEmpty()) {
            return found.filter(Invitation::isAccepted).isPresent();
        }
        Invitation invitation = found.get();
        boolean known = accountService.isKnown(invitation.email());
        if (!known && passwordHash.isEmpty()) {
            return false; // the account there was has moved to another address meanwhile
        }
        Optional<UUID> account = known
                ? accountService.byEmail(invitation.email())
                : Optional.of(accountService.createAccount(invitation.email(), name, passwordHash));
        account.ifPresent(person -> {
            invitation.accept(clock.instant());
            accountService.addMembership(person, invitation.position());
        });
        return account.isPresent();
    }

    private Optional<Invitation> open(String token) {
        crossCompanyAccess.openForTransaction();
        return invitations.findByTokenHash(Token.hash(token)).filter(found -> found.isOpen(clock.instant()));
    }

    private Waiting waiting(Invitation invitation) {
        return new Waiting(
                invitation.id(),
                invitation.email(),
                invitation.position(),
                invitation.expiresAt(),
                invitation.isOpen(clock.instant()));
    }
}
