package fr.jalon.contact.domain;

import fr.jalon.account.CompanyScope;
import fr.jalon.authority.Authorities;
import fr.jalon.shared.Siren;
import fr.jalon.shared.Uuid7;
import fr.jalon.site.ConflictException;
import fr.jalon.site.NotFoundException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Changes what the company in scope knows of people. Somebody of another company is not found. */
@Service
@Transactional(noRollbackFor = ObjectedException.class)
public class ContactService {

    private final ContactRepository people;
    private final InteractionRepository interactions;
    private final Authorities authorities;
    private final ObjectionCheck objections;
    private final PersonErasure erasure;
    private final CompanyScope scope;
    private final Clock clock;

    ContactService(
            ContactRepository people,
            InteractionRepository interactions,
            Authorities authorities,
            ObjectionCheck objections,
            PersonErasure erasure,
            CompanyScope scope,
            Clock clock) {
        this.people = people;
        this.interactions = interactions;
        this.authorities = authorities;
        this.objections = objections;
        this.erasure = erasure;
        this.scope = scope;
        this.clock = clock;
    }

    /**
     * A person that the company did not know.
     *
     * @param asked the authority; where it was merged since the form was opened, the person is of the one that stands for it
     * @return its id
     * @throws ObjectedException when this person asked not to be kept
     */
    public UUID create(Siren asked, ContactFacts facts, Provenance provenance, UUID by) {
        Siren authority = authorities.standing(asked);
        objections.refuse(authority, facts);
        return people.save(new Contact(
                        Uuid7.next(clock), scope.required(), authority, facts, provenance, by, clock.instant()))
                .id();
    }

    /**
     * Says what is known of a person now.
     *
     * @param seen the version that was shown, null when none is to be compared
     * @throws ConflictException when a colleague changed it since
     * @throws ObjectedException when it has become a person who asked not to be kept
     */
    public void update(UUID contactId, ContactFacts facts, @Nullable Long seen) {
        Contact person = load(contactId);
        if (seen != null && !person.isVersion(seen)) {
            throw new ConflictException("Un collègue vient de modifier cette fiche.", "/contacts/" + contactId);
        }
        objections.refuse(person.authority(), facts);
        person.update(facts);
    }

    /** Still the right contact. */
    public void confirm(UUID contactId, LocalDate on, Confirmation how, UUID by) {
        load(contactId).confirm(on, how, by);
    }

    /** Not known yet: asked again from that day. */
    public void recheckFrom(UUID contactId, LocalDate day) {
        load(contactId).recheckFrom(day);
    }

    /**
     * No more the right contact; what is still to follow with this person goes to the successor.
     *
     * @param successor somebody else of the company's people, null while unknown
     */
    public void leave(UUID contactId, LocalDate on, String reason, @Nullable UUID successor) {
        Contact person = load(contactId);
        if (successor != null) {
            load(successor);
            interactions
                    .findByCompanyIdAndSiren(
                            scope.required(), person.authority().value())
                    .forEach(one -> one.handOver(contactId, successor));
        }
        person.leave(on, reason, successor);
    }

    /** The right contact after all. */
    public void undoLeave(UUID contactId) {
        load(contactId).returned();
    }

    /** Was told that we keep details (GDPR, article 14). */
    public void informed(UUID contactId, LocalDate on, Informing how, UUID by) {
        load(contactId).informed(on, how, by);
    }

    /** The years for which details may be kept are over. */
    public void proposePurge(UUID contactId, LocalDate on) {
        load(contactId).proposePurge(on);
    }

    /** Deletes the person for good; what was said and noted stays, and names nobody. */
    public void erase(UUID contactId) {
        Contact person = load(contactId);
        List<Contact> hidden = people.findByMergedIntoAndCompanyId(contactId, scope.required());
        erasure.forget(Stream.concat(Stream.of(person), hidden.stream()).toList());
        hidden.forEach(people::delete);
        people.delete(person);
    }

    private Contact load(UUID contactId) {
        return people.findByIdAndCompanyIdAndMergedIntoIsNull(contactId, scope.required())
                .orElseThrow(() -> new NotFoundException("person " + contactId));
    }
}
