package fr.jalon.contact.awareness;

import fr.jalon.account.SignedIn;
import fr.jalon.account.SomePeople;
import fr.jalon.contact.awareness.domain.SomeFrameworks;
import fr.jalon.contact.domain.SomeContacts;
import fr.jalon.testing.MatrixWorld;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** A framework agreement with a service and an order, of the first company. */
@Component
class AwarenessMatrixWorld implements MatrixWorld {

    private final SomePeople people;
    private final SomeFrameworks frameworks;
    private final Clock clock;

    AwarenessMatrixWorld(SomePeople people, SomeFrameworks frameworks, Clock clock) {
        this.people = people;
        this.frameworks = frameworks;
        this.clock = clock;
    }

    @Override
    public Set<String> names() {
        return Set.of("framework", "service", "order", "ordered", "awareness");
    }

    @Override
    public Map<String, String> values() {
        SignedIn owner = people.theOwner();
        UUID framework = frameworks.framework(owner, SomeContacts.AUTHORITY, "Entretien");
        UUID service = frameworks.service(owner, framework, "Sports");
        return Map.of(
                "framework", framework.toString(),
                "service", service.toString(),
                "order", frameworks.order(owner, framework, "100", service).toString(),
                "ordered", LocalDate.now(clock).toString(),
                "awareness", "sourcing");
    }
}
