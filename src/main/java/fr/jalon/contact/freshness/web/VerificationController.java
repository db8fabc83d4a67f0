package fr.jalon.contact.freshness.web;

import fr.jalon.account.SignedIn;
import fr.jalon.contact.domain.Confirmation;
import fr.jalon.contact.domain.ContactDetails;
import fr.jalon.contact.domain.ContactQueries;
import fr.jalon.contact.domain.Freshness;
import fr.jalon.contact.domain.ObjectedException;
import fr.jalon.contact.freshness.domain.RecheckService;
import fr.jalon.contact.freshness.domain.RecheckService.NewName;
import fr.jalon.contact.web.FreshnessWording;
import fr.jalon.site.Choice;
import fr.jalon.site.FailedForm;
import fr.jalon.site.French;
import fr.jalon.site.PreviousPage;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.validation.Valid;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** « Est-ce le bon contact ? » and its three answers; each is given from any page, which one stays on. */
@Controller
@RequestMapping("/contacts/{contact}/verification")
class VerificationController {

    private final RecheckService recheckService;
    private final ContactQueries contactQueries;
    private final Clock clock;

    VerificationController(RecheckService recheckService, ContactQueries contactQueries, Clock clock) {
        this.recheckService = recheckService;
        this.contactQueries = contactQueries;
        this.clock = clock;
    }

    @GetMapping
    ModelAndView show(@PathVariable UUID contact) {
        return view(contactQueries.one(contact)).addObject("form", LeaveForm.blank());
    }

    @PostMapping
    String confirm(
            @PathVariable UUID contact,
            @RequestParam Confirmation how,
            @AuthenticationPrincipal SignedIn me,
            HttpServletRequest request,
            RedirectAttributes flash) {
        recheckService.confirm(contact, how, me.membership());
        flash.addFlashAttribute(
                "notice", name(contact) + " est toujours le bon contact : c’est noté (" + how.label() + ").");
        return back(request, contact);
    }

    @PostMapping("/plus-tard")
    String later(@PathVariable UUID contact, HttpServletRequest request, RedirectAttributes flash) {
        recheckService.later(contact);
        flash.addFlashAttribute(
                "notice",
                name(contact) + " : à revérifier à partir du "
                        + French.date(LocalDate.now(clock).plusWeeks(1)) + ".");
        return back(request, contact);
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
        return FailedForm.on(view(person), errors);
    }

    @PostMapping("/retour")
    String undo(@PathVariable UUID contact, RedirectAttributes flash) {
        recheckService.undoLeave(contact);
        flash.addFlashAttribute("notice", name(contact) + " est de nouveau le bon contact.");
        return "redirect:/contacts/" + contact;
    }

    private String name(UUID contact) {
        return contactQueries.one(contact).name();
    }

    private static String back(HttpServletRequest request, UUID contact) {
        return "redirect:"
                + PreviousPage.of(request)
                        .filter(page -> !page.endsWith("/verification") || page.equals("/contacts/verification"))
                        .orElse("/contacts/" + contact);
    }

    private ModelAndView view(ContactDetails person) {
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
