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
    private final AuthorityService authorityService;
    private final ChangeRepository changes;
    private final ApplicationEventPublisher events;

    MergeService(
            AuthorityRepository authorities,
            AuthorityService authorityService,
            ChangeRepository changes,
            ApplicationEventPublisher events) {
        this.authorities = authorities;
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
        UUID merge = record(goes, Act.MERGED, stays, by, one -> one.mergeInto(stays));
        events.publishEvent(new AuthorityMerged(merge, from, into));
        return merge;
    }

    /** It exists no more. @param successor who took over what it did; null for nobody */
    public UUID close(Siren siren, LocalDate on, String reason, @Nullable Siren successor, SignedIn by) {
        authorities.lockAll();
        Authority closed = load(siren);
        Authority inItsPlace = successor == null ? null : listed(successor);
        AuthorityPolicy.whyNotClosed(closed, inItsPlace).ifPresent(MergeService::refuse);
        return record(closed, Act.CLOSED, inItsPlace, by, one -> one.close(on, reason, inItsPlace));
    }

    /**
     * An authority is born of another one, which goes on; who aims at this is told of it.
     *
     * @param name of the new one, which is put on the list; {@code ""} where it is there already
     */
    public UUID split(Siren origin, Siren born, String name, SignedIn by) {
        authorities.lockAll();
        Authority mother = load(origin);
        AuthorityPolicy.whyGone(mother).ifPresent(MergeService::refuse);
        if (!name.isEmpty() && authorities.findById(born.value()).isEmpty()) {
            authorityService.correct(born, name, null, by);
        }
        Authority child = listed(born);
        AuthorityPolicy.whyNotSplit(mother, child).ifPresent(MergeService::refuse);
        return record(child, Act.SPLIT, mother, by, one -> one.bornOf(mother));
    }

    private UUID record(
            Authority authority, Act act, @Nullable Authority other, SignedIn by, Consumer<Authority> change) {
        Map<AuthorityField, String> before = authority.values();
        change.accept(authority);
        return changes.write(authority, act, before, new ChangeRepository.Context(other, null), by);
    }

    private Authority load(Siren siren) {
        return authorities.findById(siren.value()).orElseThrow(() -> new NotFoundException("authority " + siren));
    }

    private Authority listed(Siren siren) {
        return authorities
                .findById(siren.value())
                .orElseThrow(() -> new RefusedException("Le SIREN " + siren.formatted()
                        + " n’est pas sur la liste : indiquez aussi son nom, ou ajoutez d’abord cette collectivité."));
    }

    private static void refuse(String why) {
        throw new RefusedException(why);
    }
}
