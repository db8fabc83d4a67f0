package fr.jalon.contact.web;

import fr.jalon.account.Colleague;
import fr.jalon.account.Colleagues;
import fr.jalon.contact.domain.ContactDetails;
import fr.jalon.contact.domain.ContactQueries;
import fr.jalon.contact.domain.Freshness;
import fr.jalon.contact.domain.InteractionDetails;
import fr.jalon.contact.domain.InteractionQueries;
import fr.jalon.site.French;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Puts the page of a person together from what each feature knows. */
@Component
class ContactPageAssembler {

    private static final int INTERACTIONS = 50;

    private final ContactQueries contactQueries;
    private final InteractionQueries interactionQueries;
    private final AuthorityNames names;
    private final Colleagues colleagues;
    private final List<ContactPart> parts;
    private final Clock clock;

    ContactPageAssembler(
            ContactQueries contactQueries,
            InteractionQueries interactionQueries,
            AuthorityNames names,
            Colleagues colleagues,
            List<ContactPart> parts,
            Clock clock) {
        this.contactQueries = contactQueries;
        this.interactionQueries = interactionQueries;
        this.names = names;
        this.colleagues = colleagues;
        this.parts = List.copyOf(parts);
        this.clock = clock;
    }

    @Transactional(readOnly = true)
    public ContactPage page(UUID contactId) {
        LocalDate today = LocalDate.now(clock);
        ContactDetails person = contactQueries.one(contactId);
        Freshness freshness = Freshness.of(person, today);
        String authority = names.of(person.authority())
                .orElse("SIREN " + person.authority().formatted());
        List<InteractionDetails> interactions = interactionQueries.ofPerson(contactId, INTERACTIONS);
        return new ContactPage(
                person,
                authority,
                TargetCard.path(person.authority()),
                Stream.of(Optional.ofNullable(person.facts().position()), Optional.of(authority))
                        .flatMap(Optional::stream)
                        .collect(Collectors.joining(" · ")),
                freshness,
                French.capitalised(FreshnessWording.of(person, freshness, today)),
                person.confirmedBy() == null
                        ? null
                        : colleagues
                                .byMembership(person.confirmedBy())
                                .map(Colleague::name)
                                .orElse(null),
                source(person),
                interactions.stream()
                        .filter(one -> one.followUpOn() != null && !one.followedUp())
                        .toList(),
                interactions,
                parts.stream()
                        .flatMap(part -> part.of(person).stream())
                        .sorted(Comparator.comparingInt(ContactPart.PlacedPart::rank))
                        .toList());
    }

    private static String source(ContactDetails person) {
        String detail = person.provenance().detail();
        return person.provenance().source().label() + (detail == null ? "" : " (" + detail + ")") + ", le "
                + French.date(person.provenance().on());
    }
}
