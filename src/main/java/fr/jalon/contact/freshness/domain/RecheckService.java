package fr.jalon.contact.freshness.domain;

import fr.jalon.contact.domain.Circle;
import fr.jalon.contact.domain.Confirmation;
import fr.jalon.contact.domain.ContactDetails;
import fr.jalon.contact.domain.ContactFacts;
import fr.jalon.contact.domain.ContactQueries;
import fr.jalon.contact.domain.ContactService;
import fr.jalon.contact.domain.Provenance;
import fr.jalon.contact.domain.Source;
import java.time.Clock;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The three answers to « est-ce toujours le bon contact ? », and the week that they are given in. */
@Service
@Transactional
public class RecheckService {

    private final RecheckQueries recheckQueries;
    private final RecheckRepository rechecks;
    private final ContactQueries contactQueries;
    private final ContactService contactService;
    private final Clock clock;

    RecheckService(
            RecheckQueries recheckQueries,
            RecheckRepository rechecks,
            ContactQueries contactQueries,
            ContactService contactService,
            Clock clock) {
        this.recheckQueries = recheckQueries;
        this.rechecks = rechecks;
        this.contactQueries = contactQueries;
        this.contactService = contactService;
        this.clock = clock;
    }

    /**
     * Somebody whom the company did not know, and who follows.
     *
     * @param position null while unknown
     */
    public record NewName(
            @Nullable String firstName,
            String lastName,
            @Nullable String position) {}

    /** Still there. */
    public void confirm(UUID contactId, Confirmation how, UUID by) {
        LocalDate today = answer(contactId);
        contactService.confirm(contactId, today, how, by);
    }

    /** Put off for a week. */
    public void later(UUID contactId) {
        LocalDate today = answer(contactId);
        contactService.recheckFrom(contactId, today.plusWeeks(1));
    }

    /** Gone. @param successor somebody known, null while unknown */
    public void leave(UUID contactId, String reason, @Nullable UUID successor) {
        LocalDate today = answer(contactId);
        contactService.leave(contactId, today, reason, successor);
    }

    /** Gone, and somebody new follows in the same place. @return the id of the new one */
    public UUID leave(UUID contactId, String reason, NewName name, UUID by) {
        ContactDetails former = contactQueries.one(contactId);
        Circle place = former.facts().circle();
        ContactFacts facts = new ContactFacts(
                null,
                name.firstName(),
                name.lastName(),
                name.position() == null ? former.facts().position() : name.position(),
                place,
                former.facts().influence(),
                null,
                null,
                null);
        Provenance provenance =
                new Provenance(Source.RECOMMENDED, "succède à une personne connue", LocalDate.now(clock));
        UUID successor = contactService.create(former.authority(), facts, provenance, by);
        leave(contactId, reason, successor);
        return successor;
    }

    /** Still the right contact, after all. */
    public void undoLeave(UUID contactId) {
        contactService.undoLeave(contactId);
    }

    /** The week's people stay the same from now on. */
    public void fixWeek() {
        LocalDate monday = RecheckQueries.monday(LocalDate.now(clock));
        if (rechecks.of(monday).isEmpty()) {
            rechecks.forgetBefore(monday);
            rechecks.fix(monday, recheckQueries.chosen(monday));
        }
    }

    private LocalDate answer(UUID contactId) {
        LocalDate today = LocalDate.now(clock);
        fixWeek();
        rechecks.done(RecheckQueries.monday(today), contactId, today);
        return today;
    }
}
