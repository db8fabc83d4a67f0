package fr.jalon.contact.domain;

import fr.jalon.account.CompanyScope;
import fr.jalon.authority.Authorities;
import fr.jalon.contact.PlannedActions;
import fr.jalon.contact.PlannedActions.PlannedAction;
import fr.jalon.shared.PlainText;
import fr.jalon.shared.Siren;
import fr.jalon.shared.Uuid7;
import fr.jalon.site.NotFoundException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Records what the company in scope lives through with authorities. What is another company's is not found. */
@Service
@Transactional
public class InteractionService {

    private final InteractionRepository interactions;
    private final ContactRepository people;
    private final PlannedActions plannedActions;
    private final Authorities authorities;
    private final CompanyScope scope;
    private final Clock clock;

    InteractionService(
            InteractionRepository interactions,
            ContactRepository people,
            PlannedActions plannedActions,
            Authorities authorities,
            CompanyScope scope,
            Clock clock) {
        this.interactions = interactions;
        this.people = people;
        this.plannedActions = plannedActions;
        this.authorities = authorities;
        this.scope = scope;
        this.clock = clock;
    }

    /** Records what happened, with no action of a plan fulfilled. @return its id */
    public UUID record(Siren authority, InteractionFacts facts, UUID by) {
        return record(authority, facts, null, by).interactionId();
    }

    /**
     * Records what happened: who took part is thereby known to be still there, whoever began it has begun it, and what was to
     * follow from earlier interactions with the same people is done.
     *
     * @param action of a plan that it fulfils, one of those open at the authority; null for none
     */
    public Recorded record(Siren authority, InteractionFacts facts, @Nullable PlannedAction action, UUID by) {
        learn(facts, by);
        // It may have been merged since the form was opened.
        Siren standing = authorities.standing(authority);
        Interaction interaction =
                new Interaction(Uuid7.next(clock), scope.required(), standing, facts, by, clock.instant());
        if (action != null) {
            fulfil(interaction, action, by);
        }
        interactions.save(interaction);
        return new Recorded(interaction.id(), settleOlder(interaction, by));
    }

    /** What was recorded. @param settled how many open follow-ups it closed */
    public record Recorded(UUID interactionId, int settled) {}

    /** Says anew what happened, and closes and opens what follows from that. */
    public void update(UUID interactionId, InteractionFacts facts, UUID by) {
        Interaction interaction = load(interactionId);
        Set<UUID> before = interaction.initiators();
        learn(facts, by);
        Set<UUID> behind = people.findByMergedIntoInAndCompanyId(facts.people(), scope.required()).stream()
                .map(Contact::id)
                .collect(Collectors.toSet());
        interaction.update(facts, behind);
        recount(before);
        reopenSettled(interaction);
        settleOlder(interaction, by);
    }

    /** Ticks an action of a plan by an interaction that is there already. */
    public void fulfil(UUID interactionId, PlannedAction action, UUID by) {
        fulfil(load(interactionId), action, by);
    }

    /** Takes the tick back that the interaction gave. @return the action, null when it ticked none */
    public @Nullable FulfilledAction release(UUID interactionId, UUID by) {
        Interaction interaction = load(interactionId);
        FulfilledAction action = interaction.fulfilled();
        if (action != null) {
            plannedActions.reopen(action.planId(), action.lineKey(), by);
            interaction.release();
        }
        return action;
    }

    /** What was to follow has been done. @return false when nothing is to follow any more: a colleague corrected it */
    public boolean completeFollowUp(UUID interactionId, UUID by) {
        Interaction interaction = load(interactionId);
        if (!interaction.hasFollowUp()) {
            return false;
        }
        interaction.followUpDone(by, clock.instant());
        return true;
    }

    /** What was to follow is put off. @return false when nothing is to follow any more: a colleague did or corrected it */
    public boolean postponeFollowUp(UUID interactionId, LocalDate day) {
        Interaction interaction = load(interactionId);
        if (!interaction.hasOpenFollowUp()) {
            return false;
        }
        interaction.postponeFollowUp(day);
        return true;
    }

    public void reopenFollowUp(UUID interactionId) {
        load(interactionId).followUpOpen();
    }

    /**
     * Takes it back; it can be restored. What it closed is open again, and nobody came to us by it; that people were still
     * there stands.
     */
    public void withdraw(UUID interactionId) {
        Interaction interaction = load(interactionId);
        interaction.withdraw(clock.instant());
        recount(interaction.initiators());
        reopenSettled(interaction);
    }

    public void restore(UUID interactionId, UUID by) {
        Interaction interaction = load(interactionId);
        interaction.restore();
        recount(interaction.initiators());
        settleOlder(interaction, by);
    }

    private void fulfil(Interaction interaction, PlannedAction action, UUID by) {
        plannedActions.fulfil(action.planId(), action.key(), interaction.happenedOn(), by);
        interaction.fulfil(new FulfilledAction(action.planId(), action.key(), action.title()));
    }

    private int settleOlder(Interaction interaction, UUID by) {
        return (int) interactions
                .openFollowUps(
                        scope.required(), interaction.authority().value(), interaction.happenedOn(), interaction.id())
                .stream()
                .filter(older -> interaction.settle(older, meant(older), by, clock.instant()))
                .count();
    }

    /** « Appeler M. Le Goff » is not done by a word with Mme Aubert, who was there too. */
    private Set<UUID> meant(Interaction older) {
        String words = older.followUp();
        if (words == null || older.people().size() < 2) {
            return older.people();
        }
        String plain = " " + PlainText.of(words) + " ";
        Set<UUID> named = people.findByIdInAndCompanyIdAndMergedIntoIsNull(older.people(), scope.required()).stream()
                .filter(one -> plain.contains(" " + PlainText.of(one.facts().lastName()) + " "))
                .map(Contact::id)
                .collect(Collectors.toSet());
        return named.isEmpty() ? older.people() : named;
    }

    private void reopenSettled(Interaction interaction) {
        interactions
                .findByCompanyIdAndSettledBy(scope.required(), interaction.id())
                .forEach(Interaction::followUpOpen);
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

    /** The three years of a person run from what is noted and stands, so that a slip that is corrected prolongs nothing. */
    private void recount(Set<UUID> initiators) {
        people.findByIdInAndCompanyIdAndMergedIntoIsNull(initiators, scope.required())
                .forEach(person -> person.lastInitiated(interactions
                        .lastInitiated(scope.required(), person.id())
                        .orElse(null)));
    }

    private Interaction load(UUID interactionId) {
        return interactions
                .findByIdAndCompanyId(interactionId, scope.required())
                .orElseThrow(() -> new NotFoundException("interaction " + interactionId));
    }
}
