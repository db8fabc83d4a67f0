package fr.jalon.authority.domain;

import fr.jalon.account.SignedIn;
import fr.jalon.authority.AuthorityMerged;
import fr.jalon.authority.domain.AuthorityChange.Act;
import fr.jalon.shared.Siren;
import fr.jalon.site.NotFoundException;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What becomes of an authority: merged into another one, closed, or the origin of a new one. One admin at a time. */
@Service
@Transactional(noRollbackFor = RefusedException.class)
public class MergeService {

    private final AuthorityRepository authorities;
    private final RegisterEntryService register;
    private final AuthorityService authorityService;
    private final ChangeRepository changes;
    private final ApplicationEventPublisher events;

    MergeService(
            AuthorityRepository authorities,
            RegisterEntryService register,
            AuthorityService authorityService,
            ChangeRepository changes,
            ApplicationEventPublisher events) {
        this.authorities = authorities;
        this.register = register;
        this.authorityService = authorityService;
        this.changes = changes;
        this.events = events;
    }

    /** Why they cannot be merged now; empty when they can. */
    @Transactional(readOnly = true)
    public Optional<String> whyNot(Siren from, Siren into) {
        return AuthorityPolicy.whyNotMerged(load(from), load(into));
    }

    /**
     * From now on the second stands for the first, everywhere; companies' own things follow within moments.
     *
     * @throws RefusedException with the sentence why not
     */
    public UUID merge(Siren from, Siren into, SignedIn by) {
        authorities.lockAll();
        Authority goes = load(from);
        Authority stays = load(into);
        AuthorityPolicy.whyNotMerged(goes, stays).ifPresent(MergeService::refuse);
        Authority kept = register.entered(stays, by);
        UUID merge = record(goes, Act.MERGED, kept, by, one -> one.mergeInto(kept));
        events.publishEvent(new AuthorityMerged(merge, from, into));
        return merge;
    }

    /** It exists no more. @param successor who took over what it did; null for nobody */
    public UUID close(Siren siren, LocalDate on, String reason, @Nullable Siren successor, SignedIn by) {
        authorities.lockAll();
        Authority closed = load(siren);
        Authority inItsPlace = successor == null ? null : listed(successor);
        AuthorityPolicy.whyNotClosed(closed, inItsPlace).ifPresent(MergeService::refuse);
        Authority kept = inItsPlace == null ? null : register.entered(inItsPlace, by);
        return record(closed, Act.CLOSED, kept, by, one -> one.close(on, reason, kept));
    }

    /**
     * An authority is born of another one, which goes on; who aims at this is told of it.
     *
     * @param name of the new one, which is put on the list; of no account where the list or the register knows it
     */
    public UUID split(Siren origin, Siren born, String name, SignedIn by) {
        authorities.lockAll();
        Authority mother = load(origin);
        AuthorityPolicy.whyGone(mother).ifPresent(MergeService::refuse);
        if (!name.isEmpty() && register.known(born).isEmpty()) {
            authorityService.correct(born, name, null, by);
        }
        Authority child = listed(born);
        AuthorityPolicy.whyNotSplit(mother, child).ifPresent(MergeService::refuse);
        Authority kept = register.entered(mother, by);
        return record(child, Act.SPLIT, kept, by, one -> one.bornOf(kept));
    }

    private UUID record(Authority known, Act act, @Nullable Authority other, SignedIn by, Consumer<Authority> change) {
        Authority authority = register.entered(known, by);
        Map<AuthorityField, String> before = authority.values();
        change.accept(authority);
        return changes.write(authority, act, before, new ChangeRepository.Context(other, null), by);
    }

    private Authority load(Siren siren) {
        return register.known(siren).orElseThrow(() -> new NotFoundException("authority " + siren));
    }

    private Authority listed(Siren siren) {
        return register.known(siren)
                .orElseThrow(
                        () -> new RefusedException(
                                "Le SIREN " + siren.formatted()
                                        + " n’est ni sur la liste ni au répertoire officiel : indiquez aussi son nom, ou ajoutez d’abord cette collectivité."));
    }

    private static void refuse(String why) {
        throw new RefusedException(why);
    }
}
