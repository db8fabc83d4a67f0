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
import org.springframework.stereotype.Controller;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.servlet.ModelAndView;

/** What the law asks a company to do about its contacts. */
@Controller
class PrivacyController {

    private final InformationService information;
    private final ContactQueries contactQueries;
    private final AuthorityNames names;
    private final Clock clock;

    PrivacyController(
            InformationService information, ContactQueries contactQueries, AuthorityNames names, Clock clock) {
        this.information = information;
        this.contactQueries = contactQueries;
        this.names = names;
        this.clock = clock;
    }

    @Transactional(readOnly = true)
    @GetMapping("/contacts/donnees-personnelles")
    ModelAndView show() {
        LocalDate today = LocalDate.now(clock);
        List<ContactDetails> people = contactQueries.all();
        Map<Siren, String> called =
                names.of(people.stream().map(ContactDetails::authority).toList());
        return new ModelAndView(
                "contact/privacy/privacy",
                "page",
                new PrivacyPage(
                        information.toInform().stream()
                                .map(one -> PrivacyPage.Row.toInform(
                                        one, String.valueOf(called.get(one.authority())), today))
                                .toList(),
                        PrivacyPage.proposed(people)
                                .map(one -> PrivacyPage.Row.toPurge(one, String.valueOf(called.get(one.authority()))))
                                .toList()));
    }
}
