package fr.jalon.contact.web;

import static fr.jalon.contact.web.InteractionForm.text;

import fr.jalon.authority.Authorities;
import fr.jalon.authority.AuthorityRef;
import fr.jalon.authority.TargetRef;
import fr.jalon.authority.Targets;
import fr.jalon.contact.PlannedActions;
import fr.jalon.contact.PlannedActions.PlannedAction;
import fr.jalon.contact.domain.Circle;
import fr.jalon.contact.domain.ContactDetails;
import fr.jalon.contact.domain.ContactFacts;
import fr.jalon.contact.domain.ContactQueries;
import fr.jalon.contact.domain.ContactService;
import fr.jalon.contact.domain.Influence;
import fr.jalon.contact.domain.InteractionFacts;
import fr.jalon.contact.domain.InteractionKind;
import fr.jalon.contact.domain.InteractionService;
import fr.jalon.contact.domain.InteractionService.Recorded;
import fr.jalon.contact.domain.ObjectedException;
import fr.jalon.contact.domain.Provenance;
import fr.jalon.contact.domain.Source;
import fr.jalon.contact.domain.TypedName;
import fr.jalon.shared.Siren;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.validation.BindingResult;

/** Saves what was typed into the form of an interaction, the new person with it; or says at which field it cannot. */
@Component
class InteractionEntry {

    private static final int LONGEST_NAME = 100;

    /** What was saved. */
    record Saved(
            Siren authority,
            InteractionKind kind,
            LocalDate on,
            @Nullable LocalDate followUpOn,
            Recorded recorded) {}

    private record Who(
            Siren authority,
            @Nullable UUID contactId,
            @Nullable TypedName stranger) {}

    private final ContactQueries contactQueries;
    private final ContactService contactService;
    private final InteractionService interactionService;
    private final PlannedActions plannedActions;
    private final Targets targets;
    private final Authorities authorities;
    private final Clock clock;

    InteractionEntry(
            ContactQueries contactQueries,
            ContactService contactService,
            InteractionService interactionService,
            PlannedActions plannedActions,
            Targets targets,
            Authorities authorities,
            Clock clock) {
        this.contactQueries = contactQueries;
        this.contactService = contactService;
        this.interactionService = interactionService;
        this.plannedActions = plannedActions;
        this.targets = targets;
        this.authorities = authorities;
        this.clock = clock;
    }

    /** Empty when something cannot be: then the errors say what, and nothing is saved. */
    @Transactional
    public Optional<Saved> save(InteractionForm form, BindingResult errors, UUID by) {
        LocalDate today = LocalDate.now(clock);
        Optional<Who> who = who(form, errors);
        Optional<InteractionKind> kind = InteractionFields.kind(form.kind(), errors);
        Optional<LocalDate> on = InteractionFields.happenedOn(form.happenedOn(), today, errors);
        LocalDate followUpOn =
                InteractionFields.followUpOn(form.followUpOn(), form.followUp(), today, on.orElse(today), errors);
        PlannedAction action =
                who.map(found -> action(form, found.authority(), errors)).orElse(null);
        if (errors.hasErrors() || who.isEmpty() || kind.isEmpty() || on.isEmpty()) {
            return Optional.empty();
        }
        Siren authority = who.get().authority();
        Optional<Set<UUID>> people = people(who.get(), on.get(), errors, by);
        if (people.isEmpty()) {
            return Optional.empty();
        }
        InteractionFacts facts = new InteractionFacts(
                kind.get(),
                on.get(),
                text(form.story()),
                people.get(),
                "them".equals(form.startedBy()),
                followUpOn,
                followUpOn == null ? null : InteractionFields.filled(form.followUp()));
        Recorded recorded = interactionService.record(authority, facts, action, by);
        return Optional.of(new Saved(authority, kind.get(), on.get(), followUpOn, recorded));
    }

    private Optional<Who> who(InteractionForm form, BindingResult errors) {
        String sent = text(form.who());
        if (!text(form.at()).isEmpty() && at(form).isEmpty()) {
            errors.rejectValue(
                    "at", "none", "Cette collectivité n’est ni parmi vos cibles ni connue\u00a0: choisissez-en une.");
        }
        Optional<UUID> contact = WhoChoice.contact(sent);
        if (contact.isPresent()) {
            // A colleague may have merged that entry since the form was shown.
            ContactDetails person =
                    contactQueries.one(contactQueries.mergedInto(contact.get()).orElse(contact.get()));
            return Optional.of(new Who(person.authority(), person.id(), null));
        }
        Optional<Siren> authority = WhoChoice.authority(sent).filter(this::isKnown);
        if (authority.isPresent()) {
            return Optional.of(new Who(authority.get(), null, null));
        }
        if (!sent.equals(WhoChoice.NEW)) {
            errors.rejectValue(
                    "who", "none", "Choisissez avec qui : une personne connue, une cible, ou une nouvelle personne.");
            return Optional.empty();
        }
        Optional<Siren> at = at(form);
        TypedName name = TypedName.of(text(form.whom()));
        if (text(form.at()).isEmpty()) {
            errors.rejectValue("at", "none", "Choisissez où travaille cette personne.");
        }
        if (name.lastName().length() > LONGEST_NAME
                || name.firstName() != null && name.firstName().length() > LONGEST_NAME) {
            errors.rejectValue("whom", "long", "Prénom et nom tiennent chacun en 100 caractères.");
        }
        return at.map(siren -> new Who(siren, null, name));
    }

    private Optional<Siren> at(InteractionForm form) {
        return Siren.parse(text(form.at())).filter(this::isKnown);
    }

    private boolean isKnown(Siren siren) {
        return targets.all().stream()
                        .map(TargetRef::authority)
                        .map(AuthorityRef::siren)
                        .anyMatch(siren::equals)
                || authorities.bySiren(siren).isPresent();
    }

    /** Empty when a new person asked not to be kept, which the errors say. */
    private Optional<Set<UUID>> people(Who who, LocalDate met, BindingResult errors, UUID by) {
        TypedName stranger = who.stranger();
        if (stranger == null) {
            return Optional.of(who.contactId() == null ? Set.of() : Set.of(who.contactId()));
        }
        ContactFacts facts = new ContactFacts(
                stranger.civility(),
                stranger.firstName(),
                stranger.lastName(),
                null,
                Circle.OTHER,
                Influence.UNKNOWN,
                null,
                null,
                null);
        try {
            return Optional.of(
                    Set.of(contactService.create(who.authority(), facts, new Provenance(Source.MET, null, met), by)));
        } catch (ObjectedException objected) {
            errors.rejectValue("whom", "objected", String.valueOf(objected.getMessage()));
            return Optional.empty();
        }
    }

    private @Nullable PlannedAction action(InteractionForm form, Siren authority, BindingResult errors) {
        String sent = text(form.fulfils());
        if (sent.isEmpty()) {
            return null;
        }
        Optional<PlannedAction> found = plannedActions.openAt(authority).stream()
                .filter(action -> InteractionChoices.value(action).equals(sent))
                .findFirst();
        if (found.isEmpty()) {
            errors.rejectValue(
                    "fulfils", "gone", "Cette action n’est plus à cocher : choisissez-en une autre, ou aucune.");
        }
        return found.orElse(null);
    }
}
