package fr.jalon.contact.events;

import fr.jalon.account.SignedIn;
import fr.jalon.account.SomePeople;
import fr.jalon.contact.domain.SomeContacts;
import fr.jalon.contact.events.domain.SomeEvents;
import fr.jalon.testing.MatrixWorld;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** An event that is on, and an invitation to it, of the first company. */
@Component
class EventMatrixWorld implements MatrixWorld {

    private final SomePeople people;
    private final SomeContacts contacts;
    private final SomeEvents events;
    private final Clock clock;

    EventMatrixWorld(SomePeople people, SomeContacts contacts, SomeEvents events, Clock clock) {
        this.people = people;
        this.contacts = contacts;
        this.events = events;
        this.clock = clock;
    }

    @Override
    public Set<String> names() {
        return Set.of("event", "invitation", "invited", "eventDay");
    }

    @Override
    public Map<String, String> values() {
        SignedIn owner = people.theOwner();
        UUID person = contacts.person(owner, SomeContacts.AUTHORITY, "Invitée");
        UUID event = events.forum(owner, "Forum", 0);
        UUID invitation = events.invite(owner, event, SomeContacts.AUTHORITY, person);
        return Map.of(
                "event", event.toString(),
                "invitation", invitation.toString(),
                "invited", person.toString(),
                "eventDay", LocalDate.now(clock).toString());
    }
}
