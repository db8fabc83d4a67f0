package fr.jalon.contact.freshness.web;

import fr.jalon.contact.domain.Confirmation;
import fr.jalon.contact.domain.ContactDetails;
import fr.jalon.contact.domain.ContactQueries;
import fr.jalon.contact.domain.Freshness;
import fr.jalon.contact.web.FreshnessWording;
import fr.jalon.site.Choice;
import fr.jalon.site.French;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.ModelAndView;

/** Puts the page together that asks whether somebody is the right contact. */
@Component
class VerificationPageAssembler {

    private final ContactQueries contactQueries;
    private final Clock clock;

    VerificationPageAssembler(ContactQueries contactQueries, Clock clock) {
        this.contactQueries = contactQueries;
        this.clock = clock;
    }

    ModelAndView view(ContactDetails person) {
        LocalDate today = LocalDate.now(clock);
        List<Choice> successors = Stream.concat(
                        Stream.of(new Choice("", "Personne, ou pas encore connu")),
                        contactQueries.of(person.authority()).stream()
                                .filter(one -> one.leftOn() == null && !one.id().equals(person.id()))
                                .map(one -> new Choice(one.id().toString(), one.name())))
                .toList();
        return new ModelAndView(
                "contact/freshness/verification",
                "page",
                new VerificationPage(
                        person,
                        French.capitalised(FreshnessWording.of(person, Freshness.of(person, today), today)),
                        List.of(Confirmation.values()),
                        successors));
    }
}
