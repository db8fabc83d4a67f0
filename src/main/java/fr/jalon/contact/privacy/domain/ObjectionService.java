package fr.jalon.contact.privacy.domain;

import fr.jalon.account.CompanyScope;
import fr.jalon.authority.Authorities;
import fr.jalon.contact.domain.ContactDetails;
import fr.jalon.contact.domain.ContactFacts;
import fr.jalon.contact.domain.ContactQueries;
import fr.jalon.contact.domain.ContactService;
import fr.jalon.contact.domain.ObjectedException;
import fr.jalon.contact.domain.ObjectionCheck;
import fr.jalon.shared.Siren;
import fr.jalon.site.AdvisoryLocks;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * Takes objections, and refuses those who objected. Entering people and objecting take turns within a company, so that
 * whatever comes first, nobody who objected is kept.
 */
@Service
@Transactional(noRollbackFor = ObjectedException.class)
public class ObjectionService implements ObjectionCheck {

    private final ObjectionRepository objections;
    private final Authorities authorities;
    private final ContactQueries contactQueries;
    private final ObjectProvider<ContactService> contactService;
    private final AdvisoryLocks locks;
    private final CompanyScope scope;
    private final Clock clock;

    /** @param contactService asked for late: it asks this one whom to refuse */
    ObjectionService(
            ObjectionRepository objections,
            Authorities authorities,
            ContactQueries contactQueries,
            ObjectProvider<ContactService> contactService,
            AdvisoryLocks locks,
            CompanyScope scope,
            Clock clock) {
        this.objections = objections;
        this.authorities = authorities;
        this.contactQueries = contactQueries;
        this.contactService = contactService;
        this.locks = locks;
        this.scope = scope;
        this.clock = clock;
    }

    @Override
    @Transactional(propagation = Propagation.MANDATORY, noRollbackFor = ObjectedException.class)
    public void refuse(Siren authority, ContactFacts facts) {
        takeTurns();
        objections
                .fingerprints()
                .flatMap(prints -> objections.objectedOn(prints.of(together(authority), facts)))
                .ifPresent(on -> {
                    throw new ObjectedException(on);
                });
    }

    /** The person does not want to be kept: is erased, wherever entered, and refused from now on. */
    public void object(UUID contactId) {
        takeTurns();
        ContactDetails person = contactQueries.one(contactId);
        Fingerprints prints = objections.fingerprintsForObjection();
        Set<String> refused = new HashSet<>(prints.of(together(person.authority()), person.facts()));
        contactQueries
                .hiddenBehind(contactId)
                .forEach(one -> refused.addAll(prints.of(together(one.authority()), one.facts())));
        objections.add(refused, LocalDate.now(clock));
        List<UUID> same = contactQueries.all().stream()
                .filter(one -> !Collections.disjoint(prints.of(Set.of(one.authority()), one.facts()), refused))
                .map(ContactDetails::id)
                .toList();
        same.forEach(contactService.getObject()::erase);
    }

    private Set<Siren> together(Siren authority) {
        return authorities.together(Set.of(authority)).getOrDefault(authority, Set.of(authority));
    }

    private void takeTurns() {
        locks.lock("objection", scope.required());
    }
}
