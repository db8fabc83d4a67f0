package fr.jalon.contact.web;

import static fr.jalon.contact.web.InteractionForm.text;

import fr.jalon.account.SignedIn;
import fr.jalon.contact.domain.Addressee;
import fr.jalon.contact.domain.ContactDetails;
import fr.jalon.contact.domain.ContactQueries;
import fr.jalon.contact.web.InteractionEntry.Saved;
import fr.jalon.contact.web.InteractionReading.Read;
import fr.jalon.shared.Siren;
import fr.jalon.site.FailedForm;
import fr.jalon.site.PreviousPage;
import fr.jalon.site.SentOnce;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.validation.Valid;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** An interaction is noted in two fields; what was understood of them is shown before it is saved. */
@Controller
class NewInteractionController {

    private final InteractionReading reading;
    private final InteractionEntry entry;
    private final ContactQueries contactQueries;

    NewInteractionController(InteractionReading reading, InteractionEntry entry, ContactQueries contactQueries) {
        this.reading = reading;
        this.entry = entry;
        this.contactQueries = contactQueries;
    }

    /** @param cible the SIREN of the authority, {@code personne} somebody of it: the first field is filled in then */
    @Transactional(readOnly = true)
    @GetMapping("/echanges/nouveau")
    ModelAndView form(
            @RequestParam(defaultValue = "") String cible,
            @RequestParam(required = false) @Nullable UUID personne,
            HttpServletRequest request) {
        ContactDetails person = personne == null ? null : contactQueries.one(personne);
        Optional<Siren> siren = person == null ? Siren.parse(cible) : Optional.of(person.authority());
        String name = siren.map(reading::name).orElse("");
        String whom = person == null || siren.isEmpty()
                ? name
                : new Addressee(siren.get(), person.id(), person.name(), name).label();
        return view(reading.of(InteractionForm.empty(
                whom,
                siren.map(Siren::value).orElse(""),
                PreviousPage.of(request)
                        .filter(page -> !page.startsWith("/echanges"))
                        .orElse(""))));
    }

    /** What is understood so far, for the page that asks while one types: what is told stays out of addresses. */
    @Transactional(readOnly = true)
    @PostMapping("/echanges/lecture")
    ModelAndView read(@ModelAttribute("form") InteractionForm form) {
        Read read = reading.of(form);
        return new ModelAndView(
                        "contact/interaction :: understood", "page", read.page().unchanged())
                .addObject("form", read.form());
    }

    /** Saves what was shown; shows it first otherwise. */
    @SentOnce
    @PostMapping("/echanges/nouveau")
    ModelAndView save(
            @Valid @ModelAttribute("form") InteractionForm form,
            BindingResult errors,
            @AuthenticationPrincipal SignedIn me,
            RedirectAttributes redirect) {
        Read read = reading.of(form);
        if (!errors.hasErrors() && read.changed()) {
            return view(read);
        }
        Optional<Saved> saved = errors.hasErrors() ? Optional.empty() : entry.save(form, errors, me.membership());
        if (saved.isEmpty()) {
            return FailedForm.on(new ModelAndView("contact/interaction", "page", read.page()), errors);
        }
        redirect.addFlashAttribute("notice", InteractionWording.saved(saved.get()));
        String card = TargetCard.path(saved.get().authority());
        String back = text(form.back());
        return new ModelAndView("redirect:"
                + (back.isEmpty() || !PreviousPage.isPath(back) || back.startsWith(card)
                        ? card + "#echange-" + saved.get().recorded().interactionId()
                        : back));
    }

    private static ModelAndView view(Read read) {
        return new ModelAndView("contact/interaction", "page", read.page()).addObject("form", read.form());
    }
}
