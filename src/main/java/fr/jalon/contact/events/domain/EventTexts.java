package fr.jalon.contact.events.domain;

import fr.jalon.account.CompanyScope;
import fr.jalon.account.ErasedPerson;
import fr.jalon.account.PersonalTexts;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** What is noted of events; where the person was invited, the last name alone says who is meant. */
@Component
class EventTexts implements PersonalTexts {

    private final EventRepository events;
    private final EventInvitationRepository invitations;
    private final CompanyScope scope;

    EventTexts(EventRepository events, EventInvitationRepository invitations, CompanyScope scope) {
        this.events = events;
        this.invitations = invitations;
        this.scope = scope;
    }

    @Override
    public void forget(ErasedPerson person) {
        Set<UUID> invitedTo = person.ids().stream()
                .flatMap(id -> invitations.findByCompanyIdAndContactId(scope.required(), id).stream())
                .map(EventInvitation::eventId)
                .collect(Collectors.toSet());
        events.findByCompanyId(scope.required())
                .forEach(one -> one.forget(invitedTo.contains(one.id()) ? person.among() : person.anywhere()));
    }
}
