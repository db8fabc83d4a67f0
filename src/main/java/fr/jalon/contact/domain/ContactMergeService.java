package fr.jalon.contact.domain;

import fr.jalon.account.CompanyScope;
import fr.jalon.shared.Uuid7;
import fr.jalon.site.AdvisoryLocks;
import fr.jalon.site.ConflictException;
import fr.jalon.site.NotFoundException;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Makes one person of two. The two stay as they were, hidden, so that for thirty days both can be had back; what they took
 * part in, the merged person takes part in too.
 */
@Service
@Transactional
public class ContactMergeService {

    static final Duration REVERSIBLE = Duration.ofDays(30);

    private final ContactRepository people;
    private final InteractionRepository interactions;
    private final ContactMergeRepository merges;
    private final ObjectionCheck objections;
    private final PersonFollowService following;
    private final AdvisoryLocks locks;
    private final CompanyScope scope;
    private final Clock clock;

    ContactMergeService(
            ContactRepository people,
            InteractionRepository interactions,
            ContactMergeRepository merges,
            ObjectionCheck objections,
            PersonFollowService following,
            AdvisoryLocks locks,
            CompanyScope scope,
            Clock clock) {
        this.people = people;
        this.interactions = interactions;
        this.merges = merges;
        this.objections = objections;
        this.following = following;
        this.locks = locks;
        this.scope = scope;
        this.clock = clock;
    }

    /**
     * Makes one of two.
     *
     * @param keptId whose authority it has, and who gets back what is recorded until it is undone
     * @param facts as chosen from the two
     * @return the id of the merged person
     * @throws ConflictException when a colleague was faster
     */
    public UUID merge(UUID keptId, UUID otherId, ContactFacts facts, UUID by) {
        locks.lock("merge", scope.required());
        Contact kept = unmerged(keptId);
        Contact other = unmerged(otherId);
        if (kept.equals(other)) {
            throw new IllegalArgumentException("Nobody is merged with oneself: " + keptId);
        }
        refuseObjected(kept, facts);
        Contact merged = new Contact(
                Uuid7.next(clock), scope.required(), kept.authority(), facts, kept.provenance(), by, clock.instant());
        merged.takeOver(kept, other);
        people.save(merged);
        for (Contact one : List.of(kept, other)) {
            // Whoever is hidden stands behind the one that is shown, however many merges lie between.
            people.findByMergedIntoAndCompanyId(one.id(), scope.required())
                    .forEach(hidden -> hidden.standBehind(merged.id()));
            one.standBehind(merged.id());
            of(one).forEach(interaction -> {
                if (interaction.involves(one.id())) {
                    interaction.involve(merged.id());
                }
            });
        }
        merges.save(new ContactMerge(merged.id(), scope.required(), keptId, otherId, clock.instant(), by));
        people.flush();
        following.follow(keptId, merged.id());
        following.follow(otherId, merged.id());
        return merged.id();
    }

    /**
     * Gives both back as they were; what was recorded with the merged person, and learnt by it, goes to the one that was kept,
     * and letters to whose address they went to.
     *
     * @return the id of the one that was kept
     * @throws NotFoundException when there is nothing to undo any more
     */
    public UUID undo(UUID mergedId) {
        locks.lock("merge", scope.required());
        ContactMerge merge = merges.findByIdAndCompanyId(mergedId, scope.required())
                .filter(one -> one.mergedAt().isAfter(clock.instant().minus(REVERSIBLE)))
                .orElseThrow(() -> new NotFoundException("merge " + mergedId));
        Contact merged = unmerged(mergedId);
        of(merged).forEach(one -> {
            if (one.involves(mergedId) && !one.involves(merge.keptId()) && !one.involves(merge.otherId())) {
                one.involve(merge.keptId());
            }
        });
        giveBack(merge, merged);
        merges.delete(merge);
        people.flush();
        people.delete(merged);
        return merge.keptId();
    }

    private void giveBack(ContactMerge merge, Contact merged) {
        Map<UUID, Contact> hidden = people.findByMergedIntoAndCompanyId(merged.id(), scope.required()).stream()
                .collect(Collectors.toMap(Contact::id, Function.identity()));
        Contact kept = Objects.requireNonNull(hidden.get(merge.keptId()));
        Contact other = Objects.requireNonNull(hidden.get(merge.otherId()));
        String address = merged.facts().email();
        boolean toOther = address != null
                && address.equals(other.facts().email())
                && !address.equals(kept.facts().email());
        Contact told = toOther ? other : kept;
        if (!kept.isInformed() && !other.isInformed()) {
            told.informedAs(merged);
        }
        kept.learnSinceMerge(merged, other);
        following.giveBack(merged.id(), kept.id(), told.id());
        for (Contact back : List.of(kept, other)) {
            back.standBehind(null);
            standBehindAgain(back, back.id(), hidden);
            if (merges.findByIdAndCompanyId(back.id(), scope.required()).isEmpty()) {
                following.settle(back.id());
            }
        }
    }

    /** Of those hidden, the ones that a merge of before hid behind that one. */
    private void standBehindAgain(Contact back, UUID former, Map<UUID, Contact> hidden) {
        merges.findByIdAndCompanyId(former, scope.required()).ifPresent(before -> {
            for (UUID id : List.of(before.keptId(), before.otherId())) {
                Contact one = hidden.get(id);
                if (one != null) {
                    one.standBehind(back.id());
                    standBehindAgain(back, id, hidden);
                }
            }
        });
    }

    /** Where that person was made of two, and can be taken apart again: the one that stands there again then. */
    @Transactional(readOnly = true)
    public Optional<UUID> undoneTo(UUID contactId) {
        return merges.findByIdAndCompanyId(contactId, scope.required())
                .filter(one -> one.mergedAt().isAfter(clock.instant().minus(REVERSIBLE)))
                .map(ContactMerge::keptId);
    }

    /** After thirty days the two that are hidden are forgotten. */
    public void forgetOld() {
        merges.findByCompanyIdAndMergedAtBefore(
                        scope.required(), clock.instant().minus(REVERSIBLE))
                .forEach(merge -> {
                    forget(merge.keptId());
                    forget(merge.otherId());
                    merges.delete(merge);
                    people.findByIdAndCompanyIdAndMergedIntoIsNull(merge.id(), scope.required())
                            .ifPresent(standing -> following.settle(standing.id()));
                });
    }

    private void forget(UUID hiddenId) {
        people.findByIdAndCompanyId(hiddenId, scope.required()).ifPresent(hidden -> {
            UUID into = hidden.mergedInto();
            if (into != null) {
                following.goes(hiddenId, into);
                people.flush();
                people.delete(hidden);
            }
        });
    }

    private void refuseObjected(Contact kept, ContactFacts facts) {
        try {
            objections.refuse(kept.authority(), facts);
        } catch (ObjectedException objected) {
            throw new ConflictException(String.valueOf(objected.getMessage()), "/contacts/" + kept.id());
        }
    }

    private List<Interaction> of(Contact person) {
        return interactions.findByCompanyIdAndSiren(
                scope.required(), person.authority().value());
    }

    private Contact unmerged(UUID contactId) {
        Optional<Contact> found = people.findByIdAndCompanyIdAndMergedIntoIsNull(contactId, scope.required());
        if (found.isEmpty()
                && people.findByIdAndCompanyId(contactId, scope.required()).isPresent()) {
            throw new ConflictException(
                    "Un collègue vient de fusionner cette fiche avec une autre.", "/contacts/" + contactId);
        }
        return found.orElseThrow(() -> new NotFoundException("person " + contactId));
    }
}
