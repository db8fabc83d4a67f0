package fr.jalon.contact.domain;

import fr.jalon.account.CompanyScope;
import fr.jalon.shared.Uuid7;
import fr.jalon.site.AdvisoryLocks;
import fr.jalon.site.ConflictException;
import fr.jalon.site.NotFoundException;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
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
    private final PersonFollowService following;
    private final AdvisoryLocks locks;
    private final CompanyScope scope;
    private final Clock clock;

    ContactMergeService(
            ContactRepository people,
            InteractionRepository interactions,
            ContactMergeRepository merges,
            PersonFollowService following,
            AdvisoryLocks locks,
            CompanyScope scope,
            Clock clock) {
        this.people = people;
        this.interactions = interactions;
        this.merges = merges;
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
        Contact merged = new Contact(
                Uuid7.next(clock), scope.required(), kept.authority(), facts, kept.provenance(), by, clock.instant());
        merged.takeOver(kept, other);
        people.save(merged);
        kept.mergeInto(merged);
        other.mergeInto(merged);
        // A person who was merged before stays merged: what was hidden behind the two is found through them.
        for (Contact one : List.of(kept, other)) {
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
     * Gives both back as they were; what was recorded with the merged person goes to the one that was kept.
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
        following.giveBack(mergedId, merge.keptId());
        people.findByMergedIntoAndCompanyId(mergedId, scope.required()).forEach(Contact::unmerge);
        merges.delete(merge);
        people.flush();
        people.delete(merged);
        return merge.keptId();
    }

    /** Whether that person was made of two, and can be taken apart again. */
    @Transactional(readOnly = true)
    public boolean isReversible(UUID contactId) {
        return merges.findByIdAndCompanyId(contactId, scope.required())
                .filter(one -> one.mergedAt().isAfter(clock.instant().minus(REVERSIBLE)))
                .isPresent();
    }

    /** After thirty days the two that are hidden are forgotten. */
    public void forgetOld() {
        merges.findByCompanyIdAndMergedAtBefore(
                        scope.required(), clock.instant().minus(REVERSIBLE))
                .forEach(merge -> {
                    people.findByMergedIntoAndCompanyId(merge.id(), scope.required())
                            .forEach(people::delete);
                    merges.delete(merge);
                });
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
