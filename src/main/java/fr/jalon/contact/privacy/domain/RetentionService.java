package fr.jalon.contact.privacy.domain;

import fr.jalon.contact.domain.ContactDetails;
import fr.jalon.contact.domain.ContactQueries;
import fr.jalon.contact.domain.ContactService;
import java.time.Clock;
import java.time.LocalDate;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Proposes to erase whoever has not come to the company in scope for three years, and does it when nobody has since. */
@Service
@Transactional
public class RetentionService {

    private final ContactQueries contactQueries;
    private final ContactService contactService;
    private final Clock clock;

    RetentionService(ContactQueries contactQueries, ContactService contactService, Clock clock) {
        this.contactQueries = contactQueries;
        this.contactService = contactService;
        this.clock = clock;
    }

    /** The work of one day; done twice, it does nothing more. */
    public void review() {
        LocalDate today = LocalDate.now(clock);
        for (ContactDetails one : contactQueries.all()) {
            if (RetentionPolicy.isToPurge(one, today)) {
                contactService.erase(one.id());
            } else if (RetentionPolicy.isOver(one, today)) {
                contactService.proposePurge(one.id(), today);
            }
        }
    }
}
