package fr.jalon.contact.events.domain;

import fr.jalon.account.Colleague;
import fr.jalon.account.Colleagues;
import fr.jalon.account.CompanyScope;
import fr.jalon.contact.domain.ContactQueries;
import fr.jalon.contact.domain.InteractionFacts;
import fr.jalon.contact.domain.InteractionKind;
import fr.jalon.contact.domain.InteractionService;
import fr.jalon.shared.Siren;
import fr.jalon.shared.Uuid7;
import fr.jalon.site.ConflictException;
import fr.jalon.site.NotFoundException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Changes the events of the company in scope. What is another company's is not found. */
@Service
@Transactional
public class EventService {

    private final EventRepository events;
    private final EventInvitationRepository invitations;
    private final InteractionService interactionService;
    private final ContactQueries contactQueries;
    private final Colleagues colleagues;
    private final CompanyScope scope;
    private final Clock clock;

    EventService(
            EventRepository events,
            EventInvitationRepository invitations,
            InteractionService interactionService,
            ContactQueries contactQueries,
            Colleagues colleagues,
            CompanyScope scope,
            Clock clock) {
        this.events = events;
        this.invitations = invitations;
        this.interactionService = interactionService;
        this.contactQueries = contactQueries;
        this.colleagues = colleagues;
        this.scope = scope;
        this.clock = clock;
    }

    /** @return its id */
    public UUID create(EventFacts facts, UUID by) {
        return create(facts, null, by);
    }

    /** @param seen the version of the page, null when it told none */
    public void update(UUID eventId, EventFacts facts, @Nullable Long seen) {
        Event event = load(eventId);
        if (!event.isVersion(seen)) {
            throw new ConflictException(
                    "Un collègue a modifié cet événement depuis que vous l’avez ouvert.", "/evenements/" + eventId);
        }
        event.update(ours(facts));
    }

    /** The edition of the year after; when it is there already, that one. @return its id */
    public UUID nextEdition(UUID eventId, UUID by) {
        Event event = load(eventId);
        if (!event.isYearly()) {
            throw new ConflictException("Cet événement ne revient pas chaque année.", "/evenements/" + eventId);
        }
        return events.findByPreviousIdAndCompanyId(eventId, scope.required())
                .map(Event::id)
                .orElseGet(() -> create(event.nextEdition(), eventId, by));
    }

    /** One does not go after all. */
    public void drop(UUID eventId) {
        load(eventId).drop(clock.instant());
    }

    public void restore(UUID eventId) {
        load(eventId).restore();
    }

    /**
     * Whom one met there: one interaction for each authority, on which a follow-up may stand; who was invited has come.
     *
     * @return how many interactions were made
     */
    public int meet(UUID eventId, Meeting met, UUID by) {
        Event event = load(eventId);
        if (!event.hasBegun(LocalDate.now(clock))) {
            throw new ConflictException("Cet événement n’a pas encore commencé.", "/evenements/" + eventId);
        }
        String summary = event.name() + (met.summary() == null ? "" : " : " + met.summary());
        List<Map.Entry<Siren, Set<UUID>>> byAuthority = met.people().entrySet().stream()
                .sorted(Map.Entry.comparingByKey(Comparator.naturalOrder()))
                .toList();
        for (Map.Entry<Siren, Set<UUID>> one : byAuthority) {
            InteractionFacts facts = new InteractionFacts(
                    InteractionKind.FAIR, met.on(), summary, one.getValue(), false, met.followUpOn(), met.followUp());
            interactionService.record(one.getKey(), facts, by);
        }
        Set<UUID> people = contactQueries.withThoseBehind(
                met.people().values().stream().flatMap(Set::stream).collect(Collectors.toSet()));
        invitations.findByEventIdAndCompanyId(eventId, scope.required()).stream()
                .filter(invitation -> invitation.contactId() != null && people.contains(invitation.contactId()))
                .forEach(invitation -> invitation.came(true));
        return byAuthority.size();
    }

    private UUID create(EventFacts facts, @Nullable UUID previous, UUID by) {
        return events.save(new Event(Uuid7.next(clock), scope.required(), ours(facts), previous, by, clock.instant()))
                .id();
    }

    /** Who goes works here: others are left out, as one who has left meanwhile. */
    private EventFacts ours(EventFacts facts) {
        Set<UUID> here = colleagues.of(scope.required()).stream()
                .map(Colleague::membershipId)
                .filter(facts.going()::contains)
                .collect(Collectors.toSet());
        return new EventFacts(
                facts.kind(),
                facts.name(),
                facts.firstDay(),
                facts.lastDay(),
                facts.place(),
                facts.organiser(),
                facts.page(),
                facts.note(),
                facts.yearly(),
                here);
    }

    private Event load(UUID eventId) {
        return events.findByIdAndCompanyId(eventId, scope.required())
                .orElseThrow(() -> new NotFoundException("event " + eventId));
    }
}
