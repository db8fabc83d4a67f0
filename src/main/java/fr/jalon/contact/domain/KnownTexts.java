package fr.jalon.contact.domain;

import fr.jalon.account.CompanyScope;
import fr.jalon.account.ErasedPerson;
import fr.jalon.account.PersonalTexts;
import org.springframework.stereotype.Component;

/** What was said and noted of people: exchanges and the entries of others name whoever is erased no more. */
@Component
class KnownTexts implements PersonalTexts {

    private final ContactRepository people;
    private final InteractionRepository interactions;
    private final CompanyScope scope;

    KnownTexts(ContactRepository people, InteractionRepository interactions, CompanyScope scope) {
        this.people = people;
        this.interactions = interactions;
        this.scope = scope;
    }

    @Override
    public void forget(ErasedPerson person) {
        interactions
                .findByCompanyId(scope.required())
                .forEach(one -> one.forget(person, person.about(one.authority())));
        interactions.involving(scope.required(), person.ids()).forEach(one -> {
            one.forget(person, person.among());
            one.forget(person.ids());
        });
        people.findByCompanyId(scope.required()).stream()
                .filter(one -> !person.ids().contains(one.id()))
                .forEach(one -> one.forget(person.about(one.authority())));
    }
}
