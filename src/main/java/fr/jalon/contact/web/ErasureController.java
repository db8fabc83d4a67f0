package fr.jalon.contact.web;

import fr.jalon.contact.domain.ContactDetails;
import fr.jalon.contact.domain.ContactQueries;
import fr.jalon.contact.domain.ContactService;
import java.util.UUID;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Deletes a person for good, after a page that says what is lost. */
@Controller
@RequestMapping("/contacts/{contact}/effacement")
class ErasureController {

    private final ContactQueries contactQueries;
    private final ContactService contactService;

    ErasureController(ContactQueries contactQueries, ContactService contactService) {
        this.contactQueries = contactQueries;
        this.contactService = contactService;
    }

    /** @param person who is to be erased */
    record ErasurePage(ContactDetails person) {}

    @GetMapping
    ModelAndView ask(@PathVariable UUID contact) {
        return new ModelAndView("contact/erasure", "page", new ErasurePage(contactQueries.one(contact)));
    }

    @PostMapping
    String erase(@PathVariable UUID contact, RedirectAttributes flash) {
        contactService.erase(contact);
        flash.addFlashAttribute("notice", "La personne est effacée. Ce que vous avez écrit reste, sans son nom.");
        return "redirect:/contacts";
    }
}
