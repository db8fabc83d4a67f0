package fr.jalon.contact.requests;

import fr.jalon.account.SignedIn;
import fr.jalon.account.SomePeople;
import fr.jalon.contact.domain.SomeContacts;
import fr.jalon.contact.requests.domain.SomeRequests;
import fr.jalon.testing.MatrixWorld;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Map;
import java.util.Set;
import org.springframework.stereotype.Component;

/** A draft, and a request whose month is over, of the first company. */
@Component
class RequestMatrixWorld implements MatrixWorld {

    private final SomePeople people;
    private final SomeRequests requests;
    private final Clock clock;

    RequestMatrixWorld(SomePeople people, SomeRequests requests, Clock clock) {
        this.people = people;
        this.requests = requests;
        this.clock = clock;
    }

    @Override
    public Set<String> names() {
        return Set.of("draft", "request", "step", "stepped");
    }

    @Override
    public Map<String, String> values() {
        SignedIn owner = people.theOwner();
        return Map.of(
                "draft", requests.draft(owner, SomeContacts.AUTHORITY, null).toString(),
                "request",
                        requests.sent(owner, SomeContacts.AUTHORITY, null, 40).toString(),
                "step", "cloture",
                "stepped", LocalDate.now(clock).toString());
    }
}
