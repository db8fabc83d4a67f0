package fr.jalon.contact.web;

import fr.jalon.contact.domain.ContactQueries;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Controller;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.servlet.ModelAndView;

/** The page of a person; one that was merged is found under its old address too. */
@Controller
class ContactController {

    private final ContactPageAssembler pages;
    private final ContactQueries contactQueries;

    ContactController(ContactPageAssembler pages, ContactQueries contactQueries) {
        this.pages = pages;
        this.contactQueries = contactQueries;
    }

    @Transactional(readOnly = true)
    @GetMapping("/contacts/{contact}")
    ModelAndView show(@PathVariable UUID contact) {
        Optional<UUID> merged = contactQueries.mergedInto(contact);
        return merged.map(id -> new ModelAndView("redirect:/contacts/" + id))
                .orElseGet(() -> new ModelAndView("contact/contact", "page", pages.page(contact)));
    }
}
