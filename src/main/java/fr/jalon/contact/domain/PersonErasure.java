package fr.jalon.contact.domain;

import fr.jalon.account.CompanyScope;
import fr.jalon.account.ErasedPerson;
import fr.jalon.account.Eraser;
import fr.jalon.account.PersonalTexts;
import fr.jalon.shared.PlainText;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
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
        List<Contact> others = people.findByCompanyId(scope.required()).stream()
                .filter(one -> !ids.contains(one.id()))
                .toList();
        return new ErasedPerson(
                ids,
                entries.stream().map(Contact::authority).collect(Collectors.toSet()),
                entries.stream()
                        .map(entry -> entry.facts().email())
                        .filter(Objects::nonNull)
                        .map(address -> address.toLowerCase(Locale.ROOT))
                        .collect(Collectors.toSet()),
                all(entries, entry -> among(entry, others)),
                all(entries, entry -> anywhere(entry.facts(), others)));
    }

    /** Among those who know the person; where a colleague goes by the same last name, it says nobody without the first. */
    private static Eraser among(Contact entry, List<Contact> others) {
        ContactFacts facts = entry.facts();
        List<Contact> colleagues = others.stream()
                .filter(other -> other.authority().equals(entry.authority()))
                .toList();
        return any(colleagues, other -> same(other.lastName(), facts.lastName()))
                ? ErasedName.anywhere(facts, false, true)
                : ErasedName.of(facts);
    }

    private static Eraser all(List<Contact> entries, Function<Contact, Eraser> name) {
        List<Eraser> names = entries.stream().map(name).toList();
        return (text, most) -> {
            String left = text;
            for (Eraser one : names) {
                left = one.erase(left, most);
            }
            return left;
        };
    }

    private static Eraser anywhere(ContactFacts facts, List<Contact> others) {
        Predicate<ContactFacts> sameLast = other -> same(other.lastName(), facts.lastName());
        Predicate<ContactFacts> sameFirst = sameLast.and(other -> same(other.firstName(), facts.firstName()));
        return ErasedName.anywhere(facts, any(others, sameFirst), any(others, sameLast));
    }

    private static boolean any(List<Contact> others, Predicate<ContactFacts> same) {
        return others.stream().map(Contact::facts).anyMatch(same);
    }

    /** As wide as the pattern that strikes: accents, capitals, hyphens and apostrophes tell nobody apart. */
    private static boolean same(@Nullable String one, @Nullable String other) {
        return one != null
                && other != null
                && (one.equalsIgnoreCase(other)
                        || !PlainText.of(one).isEmpty() && PlainText.of(one).equals(PlainText.of(other)));
    }
}
