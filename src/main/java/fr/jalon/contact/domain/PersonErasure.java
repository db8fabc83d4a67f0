package fr.jalon.contact.domain;

import fr.jalon.account.CompanyScope;
import fr.jalon.account.ErasedPerson;
import fr.jalon.account.Eraser;
import fr.jalon.account.PersonalTexts;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Takes somebody out of everything that the company in scope keeps besides the person's own entries. */
@Component
@Transactional(propagation = Propagation.MANDATORY)
class PersonErasure {

    private final ContactRepository people;
    private final List<PersonalTexts> texts;
    private final List<PersonFollower> followers;
    private final CompanyScope scope;

    PersonErasure(
            ContactRepository people, List<PersonalTexts> texts, List<PersonFollower> followers, CompanyScope scope) {
        this.people = people;
        this.texts = texts;
        this.followers = followers;
        this.scope = scope;
    }

    /** @param entries of one person */
    public void forget(List<Contact> entries) {
        ErasedPerson person = erased(entries);
        texts.forEach(one -> one.forget(person));
        followers.forEach(follower -> person.ids().forEach(follower::forget));
    }

    private ErasedPerson erased(List<Contact> entries) {
        Set<UUID> ids = entries.stream().map(Contact::id).collect(Collectors.toSet());
        List<ContactFacts> others = people.findByCompanyId(scope.required()).stream()
                .filter(one -> !ids.contains(one.id()))
                .map(Contact::facts)
                .toList();
        return new ErasedPerson(
                ids,
                entries.stream().map(Contact::authority).collect(Collectors.toSet()),
                all(entries, ErasedName::of),
                all(entries, facts -> anywhere(facts, others)));
    }

    private static Eraser all(List<Contact> entries, Function<ContactFacts, Eraser> name) {
        List<Eraser> names =
                entries.stream().map(Contact::facts).distinct().map(name).toList();
        return (text, most) -> {
            String left = text;
            for (Eraser one : names) {
                left = one.erase(left, most);
            }
            return left;
        };
    }

    private static Eraser anywhere(ContactFacts facts, List<ContactFacts> others) {
        Predicate<ContactFacts> sameLast = other -> other.lastName().equalsIgnoreCase(facts.lastName());
        Predicate<ContactFacts> sameFirst = sameLast.and(other -> same(other.firstName(), facts.firstName()));
        return ErasedName.anywhere(facts, any(others, sameFirst), any(others, sameLast));
    }

    private static boolean any(List<ContactFacts> others, Predicate<ContactFacts> same) {
        return others.stream().anyMatch(same);
    }

    private static boolean same(@Nullable String one, @Nullable String other) {
        return one != null && one.equalsIgnoreCase(other);
    }
}
