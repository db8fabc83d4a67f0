package fr.jalon.contact.web;

import fr.jalon.contact.domain.ContactDetails;
import fr.jalon.contact.domain.ContactFacts;
import fr.jalon.contact.domain.ContactQueries;
import fr.jalon.contact.domain.ContactService;
import fr.jalon.contact.domain.ObjectedException;
import fr.jalon.site.FailedForm;
import fr.jalon.site.SeenVersion;
import jakarta.validation.Valid;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Controller;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Corrects what is known of a person. */
@Controller
@RequestMapping("/contacts/{contact}/modifier")
class EditContactController {

    private final ContactQueries contactQueries;
    private final ContactService contactService;
    private final LikenessNotice likeness;
    private final AuthorityNames names;

    EditContactController(
            ContactQueries contactQueries,
            ContactService contactService,
            LikenessNotice likeness,
            AuthorityNames names) {
        this.contactQueries = contactQueries;
        this.contactService = contactService;
        this.likeness = likeness;
        this.names = names;
    }

    @GetMapping
    ModelAndView show(@PathVariable UUID contact) {
        ContactDetails person = contactQueries.one(contact);
        return view(person).addObject("form", ContactForm.of(person));
    }

    @PostMapping
    ModelAndView update(
            @PathVariable UUID contact,
            @Valid @ModelAttribute("form") ContactForm form,
            BindingResult errors,
            RedirectAttributes flash) {
        ContactDetails person = contactQueries.one(contact);
        Optional<ContactFacts> facts = form.facts(errors);
        if (facts.isPresent()) {
            try {
                contactService.update(contact, facts.get(), SeenVersion.version(form.version()));
                likeness.say("La fiche est modifiée.", contact, person.authority(), facts.get(), flash);
                return new ModelAndView("redirect:" + person.path());
            } catch (ObjectedException objected) {
                errors.reject("objected", String.valueOf(objected.getMessage()));
            }
        }
        return FailedForm.on(view(person), errors);
    }

    private ModelAndView view(ContactDetails person) {
        return new ModelAndView(
                "contact/form",
                "page",
                new ContactFormPage(
                        "Modifier " + person.name(),
                        person.path() + "/modifier",
                        person.path(),
                        person.name(),
                        names.of(person.authority()).orElse(null),
                        false,
                        ContactChoices.with(List.of())));
    }
}
