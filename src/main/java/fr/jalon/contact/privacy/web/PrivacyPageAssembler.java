package fr.jalon.contact.privacy.web;

import fr.jalon.contact.domain.ContactDetails;
import fr.jalon.contact.domain.ContactQueries;
import fr.jalon.contact.privacy.domain.InformationService;
import fr.jalon.contact.web.AuthorityNames;
import fr.jalon.shared.Siren;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.web.servlet.ModelAndView;

/** Puts together whom the company is to tell, what it tells them, and whose details are to be erased. */
@Component
class PrivacyPageAssembler {

    private final InformationService information;
    private final ContactQueries contactQueries;
    private final AuthorityNames names;
    private final Clock clock;

    PrivacyPageAssembler(
            InformationService information, ContactQueries contactQueries, AuthorityNames names, Clock clock) {
        this.information = information;
        this.contactQueries = contactQueries;
        this.names = names;
        this.clock = clock;
    }

    /** @param me the membership that would send, whose address the text names */
    @Transactional(readOnly = true)
    public ModelAndView view(UUID me) {
        LocalDate today = LocalDate.now(clock);
        List<ContactDetails> people = contactQueries.all();
        List<ContactDetails> toInform = information.toInform();
        Map<Siren, String> called =
                names.of(people.stream().map(ContactDetails::authority).toList());
        return new ModelAndView(
                "contact/privacy/privacy",
                "page",
                new PrivacyPage(
                        toInform.stream()
                                .map(one -> PrivacyPage.Row.toInform(
                                        one, String.valueOf(called.get(one.authority())), today))
                                .toList(),
                        PrivacyPage.reachable(toInform)
                                .findFirst()
                                .map(one -> new PrivacyPage.Sample(one.name(), information.preview(one, me)))
                                .orElse(null),
                        (int) PrivacyPage.reachable(toInform).count(),
                        PrivacyPage.proposed(people)
                                .map(one -> PrivacyPage.Row.toPurge(one, String.valueOf(called.get(one.authority()))))
                                .toList()));
    }
}
