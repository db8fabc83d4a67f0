package fr.jalon.contact.privacy.web;

import fr.jalon.contact.domain.ContactDetails;
import fr.jalon.contact.domain.ContactQueries;
import fr.jalon.contact.domain.InteractionQueries;
import fr.jalon.contact.web.AuthorityNames;
import java.util.UUID;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.servlet.ModelAndView;

/** All that is kept of one person, for that person. */
@Controller
@Transactional(readOnly = true)
class PersonDataController {

    private static final int ALL = 10_000;

    private final ContactQueries contactQueries;
    private final InteractionQueries interactionQueries;
    private final AuthorityNames names;

    PersonDataController(ContactQueries contactQueries, InteractionQueries interactionQueries, AuthorityNames names) {
        this.contactQueries = contactQueries;
        this.interactionQueries = interactionQueries;
        this.names = names;
    }

    @GetMapping("/contacts/{contact}/donnees")
    ModelAndView read(@PathVariable UUID contact) {
        return new ModelAndView("contact/privacy/person-data", "page", data(contact));
    }

    @GetMapping(path = "/contacts/{contact}/donnees.json")
    ResponseEntity<PersonDataPage> json(@PathVariable UUID contact) {
        return ResponseEntity.ok()
                .contentType(MediaType.APPLICATION_JSON)
                .header(
                        HttpHeaders.CONTENT_DISPOSITION,
                        ContentDisposition.attachment()
                                .filename("donnees-personnelles.json")
                                .build()
                                .toString())
                .body(data(contact));
    }

    private PersonDataPage data(UUID contact) {
        ContactDetails person = contactQueries.one(contact);
        return PersonDataPage.of(
                person, names.of(person.authority()).orElse(""), interactionQueries.ofPerson(contact, ALL));
    }
}
