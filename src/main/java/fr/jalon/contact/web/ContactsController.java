package fr.jalon.contact.web;

import fr.jalon.site.PageNumber;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** Everybody that the company knows. */
@Controller
class ContactsController {

    private final ContactListing listing;

    ContactsController(ContactListing listing) {
        this.listing = listing;
    }

    @GetMapping("/contacts")
    ModelAndView list(
            @RequestParam(defaultValue = "") String q,
            @RequestParam(defaultValue = "") String etat,
            @RequestParam(required = false) @Nullable String page) {
        ContactFilter filter = new ContactFilter(q, etat);
        return new ModelAndView(
                "contact/contacts", "page", ContactsPage.of(filter, listing.of(filter), PageNumber.of(page)));
    }
}
