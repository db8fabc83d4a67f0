package fr.jalon.contact.domain;

import fr.jalon.account.CompanyScope;
import fr.jalon.shared.Siren;
import fr.jalon.shared.Uuid7;
import fr.jalon.site.NotFoundException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Changes what the company in scope knows of people. Somebody of another company is not found. */
@Service
@Transactional
public class ContactService {

    private final ContactRepository people;
    private final CompanyScope scope;
    private final Clock clock;

    ContactService(ContactRepository people, CompanyScope scope, Clock clock) {
        this.people = people;
        this.scope = scope;
        this.clock = clock;
    }

    /** A person that the company did not know. @return its id */
    public UUID create(Siren authority, ContactFacts facts, Provenance provenance, UUID by) {
        return people.save(new Contact(
                        Uuid7.next(clock), scope.required(), authority, facts, provenance, by, clock.instant()))
                .id();
    }

    public void update(UUID contactId, ContactFacts facts) {
        load(contactId).update(facts);
    }

    /** Still the right contact. */
    public void confirm(UUID contactId, LocalDate on, Confirmation how, UUID by) {
        load(contactId).confirm(on, how, by);
    }

    /**
     * No more the right contact.
     *
     * @param successor somebody else of the company's people, null while unknown
     */
    public void leave(UUID contactId, LocalDate on, String reason, @Nullable UUID successor) {
        Contact person = load(contactId);
        if (successor != null) {
            load(successor);
        }
        person.leave(on, reason, successor);
    }

    /** The right contact after all. */
    public void undoLeave(UUID contactId) {
        load(contactId).returned();
    }

    private Contact load(UUID contactId) {
        return people.findByIdAndCompanyId(contactId, scope.required())
                .orElseThrow(() -> new NotFoundException("person " + contactId));
    }
}
