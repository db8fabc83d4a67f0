package fr.jalon.contact.privacy.web;

import fr.jalon.account.SignedIn;
import fr.jalon.contact.domain.ContactDetails;
import fr.jalon.contact.domain.ContactQueries;
import fr.jalon.contact.domain.Informing;
import fr.jalon.contact.privacy.domain.InformationService;
import fr.jalon.site.FailedForm;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Tells a person that we keep details: by mail, by a letter to print, or in another way that is noted. */
@Controller
@RequestMapping("/contacts/{contact}/information")
class InformationController {

    private final InformationService information;
    private final ContactQueries contactQueries;
    private final Clock clock;

    InformationController(InformationService information, ContactQueries contactQueries, Clock clock) {
        this.information = information;
        this.contactQueries = contactQueries;
        this.clock = clock;
    }

    @GetMapping
    ModelAndView show(@PathVariable UUID contact, @AuthenticationPrincipal SignedIn me) {
        return view(contactQueries.one(contact), information.preview(contact, me.membership()), false);
    }

    @PostMapping
    String send(@PathVariable UUID contact, @AuthenticationPrincipal SignedIn me, RedirectAttributes flash) {
        ContactDetails person = contactQueries.one(contact);
        if (person.facts().email() == null) {
            flash.addFlashAttribute("notice", "Aucune adresse e-mail n’est connue : imprimez la lettre.");
            return "redirect:" + person.path() + "/information";
        }
        information.send(contact, me.membership());
        flash.addFlashAttribute("notice", person.name() + " est informé par courriel.");
        return "redirect:/contacts/donnees-personnelles";
    }

    /** The letter holds a secret: it is answered here and now, and kept nowhere. */
    @PostMapping("/lettre")
    ModelAndView letter(@PathVariable UUID contact, @AuthenticationPrincipal SignedIn me) {
        return view(contactQueries.one(contact), information.letter(contact, me.membership()), true);
    }

    @PostMapping("/dite")
    ModelAndView told(
            @PathVariable UUID contact,
            @ModelAttribute("form") ToldForm form,
            BindingResult errors,
            @AuthenticationPrincipal SignedIn me,
            RedirectAttributes flash) {
        ContactDetails person = contactQueries.one(contact);
        Optional<Informing> way = form.way(errors);
        Optional<LocalDate> day = form.day(person.provenance().on(), LocalDate.now(clock), errors);
        if (errors.hasErrors() || way.isEmpty() || day.isEmpty()) {
            return FailedForm.on(view(person, information.preview(contact, me.membership()), false), errors);
        }
        information.told(contact, day.get(), way.get(), me.membership());
        flash.addFlashAttribute(
                "notice", "C’est noté : " + person.name() + ", " + way.get().label() + ".");
        return new ModelAndView("redirect:/contacts/donnees-personnelles");
    }

    private ModelAndView view(ContactDetails person, String text, boolean letter) {
        return new ModelAndView("contact/privacy/information", "page", new InformationPage(person, text, letter))
                .addObject(
                        "form",
                        new ToldForm(
                                Informing.LETTER.name(), LocalDate.now(clock).toString()));
    }
}
