package fr.jalon.contact.events.domain;

import fr.jalon.account.CompanyScope;
import fr.jalon.authority.AuthorityRef;
import fr.jalon.contact.domain.ContactDetails;
import fr.jalon.contact.domain.ContactQueries;
import fr.jalon.shared.Siren;
import fr.jalon.shared.Uuid7;
import fr.jalon.site.NotFoundException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Notes invitations to events, their answers, and who came. */
@Service
@Transactional
public class EventInvitationService {

    private final EventRepository events;
    private final EventInvitationRepository invitations;
    private final ContactQueries contactQueries;
    private final CompanyScope scope;
    private final Clock clock;

    EventInvitationService(
            EventRepository events,
            EventInvitationRepository invitations,
            ContactQueries contactQueries,
            CompanyScope scope,
            Clock clock) {
        this.events = events;
        this.invitations = invitations;
        this.contactQueries = contactQueries;
        this.scope = scope;
        this.clock = clock;
    }

    /**
     * Notes that people of an authority were invited, or invite; who is on the list already stays on it once.
     *
     * @param people of that authority; nobody for the authority as such
     * @param theirs whether they invite us
     */
    public void invite(UUID eventId, AuthorityRef authority, Set<UUID> people, boolean theirs, LocalDate on) {
        requireEvent(eventId);
        Set<UUID> known = contactQueries.of(authority.siren()).stream()
                .map(ContactDetails::id)
                .collect(Collectors.toSet());
        if (!known.containsAll(people)) {
            throw new NotFoundException("people " + people + " of " + authority.siren());
        }
        List<@Nullable UUID> wanted = new ArrayList<>(people);
        if (wanted.isEmpty()) {
            wanted.add(null);
        }
        for (UUID person : wanted) {
            if (!isInvited(eventId, authority.siren(), person, theirs)) {
                invitations.save(new EventInvitation(
                        Uuid7.next(clock), scope.required(), eventId, authority, person, theirs, on));
            }
        }
    }

    /** Under whichever of its entries. */
    private boolean isInvited(UUID eventId, Siren authority, @Nullable UUID person, boolean theirs) {
        return person == null
                ? invitations.existsByEventIdAndSirenAndContactIdAndTheirs(eventId, authority.value(), null, theirs)
                : contactQueries.withThoseBehind(Set.of(person)).stream()
                        .anyMatch(entry -> invitations.existsByEventIdAndSirenAndContactIdAndTheirs(
                                eventId, authority.value(), entry, theirs));
    }

    public void answer(UUID eventId, UUID invitationId, Reply reply) {
        load(eventId, invitationId).answer(reply, LocalDate.now(clock));
    }

    public void came(UUID eventId, UUID invitationId, boolean there) {
        load(eventId, invitationId).came(there);
    }

    /** Takes it off the list. */
    public void delete(UUID eventId, UUID invitationId) {
        invitations.delete(load(eventId, invitationId));
    }

    private EventInvitation load(UUID eventId, UUID invitationId) {
        return invitations
                .findByIdAndEventIdAndCompanyId(invitationId, eventId, scope.required())
                .orElseThrow(() -> new NotFoundException("invitation " + invitationId));
    }

    private void requireEvent(UUID eventId) {
        if (events.findByIdAndCompanyId(eventId, scope.required()).isEmpty()) {
            throw new NotFoundException("event " + eventId);
        }
    }
}
