package fr.jalon.contact.web;

import fr.jalon.contact.domain.ContactDetails;
import fr.jalon.contact.domain.ContactFacts;
import fr.jalon.contact.domain.ContactQueries;
import fr.jalon.contact.domain.Freshness;
import fr.jalon.contact.domain.Influence;
import fr.jalon.shared.PlainText;
import fr.jalon.shared.Siren;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The people of a company as its list and its files show them. */
@Component
@Transactional(readOnly = true)
public class ContactListing {

    private final ContactQueries contactQueries;
    private final AuthorityNames names;
    private final Clock clock;

    ContactListing(ContactQueries contactQueries, AuthorityNames names, Clock clock) {
        this.contactQueries = contactQueries;
        this.names = names;
        this.clock = clock;
    }

    /**
     * One person.
     *
     * @param age how fresh it is, in words
     */
    public record Row(ContactDetails person, String authority, Freshness freshness, String age) {

        private boolean answers(ContactFilter filter, List<String> words) {
            ContactFacts facts = person.facts();
            if (filter.due() && !freshness.isDue()
                    || filter.unplaced() && facts.influence() != Influence.UNKNOWN && facts.position() != null) {
                return false;
            }
            if (words.isEmpty()) {
                return true;
            }
            String said = PlainText.of(Stream.of(
                            person.name(),
                            authority,
                            facts.position(),
                            facts.circle().label())
                    .filter(text -> text != null)
                    .collect(Collectors.joining(" ")));
            return words.stream().allMatch(said::contains);
        }
    }

    /** All that answer, by name. */
    public List<Row> of(ContactFilter filter) {
        LocalDate today = LocalDate.now(clock);
        List<String> words = PlainText.of(filter.words()).isEmpty()
                ? List.of()
                : List.of(PlainText.of(filter.words()).split(" "));
        List<ContactDetails> people = contactQueries.all();
        Map<Siren, String> called =
                names.of(people.stream().map(ContactDetails::authority).toList());
        return people.stream()
                .map(person -> {
                    Freshness freshness = Freshness.of(person, today);
                    return new Row(
                            person,
                            String.valueOf(called.get(person.authority())),
                            freshness,
                            FreshnessWording.of(person, freshness, today));
                })
                .filter(row -> row.answers(filter, words))
                .toList();
    }
}
