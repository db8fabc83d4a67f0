package fr.jalon.contact.domain;

import fr.jalon.account.CompanyScope;
import fr.jalon.shared.Siren;
import fr.jalon.shared.Uuid7;
import fr.jalon.site.NotFoundException;
import java.time.Clock;
import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Records what the company in scope lives through with authorities. What is another company's is not found. */
@Service
@Transactional
public class InteractionService {

    private final InteractionRepository interactions;
    private final ContactRepository people;
    private final CompanyScope scope;
    private final Clock clock;

    InteractionService(InteractionRepository interactions, ContactRepository people, CompanyScope scope, Clock clock) {
        this.interactions = interactions;
        this.people = people;
        this.scope = scope;
        this.clock = clock;
    }

    /**
     * Records what happened: who took part is thereby known to be still there, and whoever began it has begun it.
     *
     * @return its id
     */
    public UUID record(Siren authority, InteractionFacts facts, UUID by) {
        learn(facts, by);
        return interactions
                .save(new Interaction(Uuid7.next(clock), scope.required(), authority, facts, by, clock.instant()))
                .id();
    }

    public void update(UUID interactionId, InteractionFacts facts, UUID by) {
        learn(facts, by);
        load(interactionId).update(facts);
    }

    public void completeFollowUp(UUID interactionId, UUID by) {
        load(interactionId).followUpDone(by, clock.instant());
    }

    public void reopenFollowUp(UUID interactionId) {
        load(interactionId).followUpOpen();
    }

    /** Takes it back; it can be restored. What was learnt of people by it stands. */
    public void withdraw(UUID interactionId) {
        load(interactionId).withdraw(clock.instant());
    }

    public void restore(UUID interactionId) {
        load(interactionId).restore();
    }

    private void learn(InteractionFacts facts, UUID by) {
        List<Contact> present = people.findByIdInAndCompanyIdAndMergedIntoIsNull(facts.people(), scope.required());
        if (present.size() < facts.people().size()) {
            throw new NotFoundException("people " + facts.people());
        }
        for (Contact person : present) {
            facts.kind().confirms(facts.theirs()).ifPresent(how -> person.confirm(facts.on(), how, by));
            if (facts.theirs()) {
                person.initiatedContact(facts.on());
            }
        }
    }

    private Interaction load(UUID interactionId) {
        return interactions
                .findByIdAndCompanyId(interactionId, scope.required())
                .orElseThrow(() -> new NotFoundException("interaction " + interactionId));
    }
}
