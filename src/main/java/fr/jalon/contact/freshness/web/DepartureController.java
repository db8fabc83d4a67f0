package fr.jalon.contact.freshness.web;

import fr.jalon.account.SignedIn;
import fr.jalon.contact.domain.ContactDetails;
import fr.jalon.contact.domain.ContactQueries;
import fr.jalon.contact.domain.ObjectedException;
import fr.jalon.contact.freshness.domain.RecheckService;
import fr.jalon.contact.freshness.domain.RecheckService.NewName;
import fr.jalon.site.FailedForm;
import jakarta.validation.Valid;
import java.util.Optional;
import java.util.UUID;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Somebody is no more the right contact, because, and who follows. */
@Controller
@RequestMapping("/contacts/{contact}/verification")
class DepartureController {

    private final RecheckService recheckService;
    private final ContactQueries contactQueries;
    private final VerificationPageAssembler pages;

    DepartureController(RecheckService recheckService, ContactQueries contactQueries, VerificationPageAssembler pages) {
        this.recheckService = recheckService;
        this.contactQueries = contactQueries;
        this.pages = pages;
    }

    @PostMapping("/depart")
    ModelAndView leave(
            @PathVariable UUID contact,
            @Valid @ModelAttribute("form") LeaveForm form,
            BindingResult errors,
            @AuthenticationPrincipal SignedIn me,
            RedirectAttributes flash) {
        ContactDetails person = contactQueries.one(contact);
        Optional<UUID> known = form.known(errors);
        Optional<NewName> name = form.newName(errors);
        if (known.filter(contact::equals).isPresent()) {
            errors.rejectValue("successor", "self", "Personne ne succède à soi-même.");
        }
        if (!errors.hasErrors()) {
            try {
                String reason = LeaveForm.text(form.reason());
                if (name.isPresent()) {
                    recheckService.leave(contact, reason, name.get(), me.membership());
                } else {
                    recheckService.leave(contact, reason, known.orElse(null));
                }
                flash.addFlashAttribute(
                        "notice",
                        person.name() + " n’est plus le bon contact."
                                + (known.isPresent() || name.isPresent()
                                        ? " Les suites à donner passent à son successeur."
                                        : ""));
                return new ModelAndView("redirect:" + person.path());
            } catch (ObjectedException objected) {
                errors.reject("objected", String.valueOf(objected.getMessage()));
            }
        }
        return FailedForm.on(pages.view(person), errors);
    }

    @PostMapping("/retour")
    String undo(@PathVariable UUID contact, RedirectAttributes flash) {
        recheckService.undoLeave(contact);
        flash.addFlashAttribute("notice", contactQueries.one(contact).name() + " est de nouveau le bon contact.");
        return "redirect:/contacts/" + contact;
    }
}
