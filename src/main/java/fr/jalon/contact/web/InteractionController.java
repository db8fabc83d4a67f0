package fr.jalon.contact.web;

import fr.jalon.account.SignedIn;
import fr.jalon.contact.domain.ContactQueries;
import fr.jalon.contact.domain.InteractionDetails;
import fr.jalon.contact.domain.InteractionFacts;
import fr.jalon.contact.domain.InteractionKind;
import fr.jalon.contact.domain.InteractionQueries;
import fr.jalon.contact.domain.InteractionService;
import fr.jalon.site.Choice;
import fr.jalon.site.ConflictException;
import fr.jalon.site.FailedForm;
import fr.jalon.site.SeenVersion;
import jakarta.validation.Valid;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** One interaction, to be corrected. */
@Controller
@RequestMapping("/echanges/{interaction}")
class InteractionController {

    private final InteractionQueries interactionQueries;
    private final InteractionService interactionService;
    private final ContactQueries contactQueries;
    private final Clock clock;

    InteractionController(
            InteractionQueries interactionQueries,
            InteractionService interactionService,
            ContactQueries contactQueries,
            Clock clock) {
        this.interactionQueries = interactionQueries;
        this.interactionService = interactionService;
        this.contactQueries = contactQueries;
        this.clock = clock;
    }

    /** Taken back, it is shown with the way to restore it. */
    @Transactional(readOnly = true)
    @GetMapping
    ModelAndView show(@PathVariable UUID interaction) {
        InteractionDetails known = interactionQueries.one(interaction);
        return view(known).addObject("form", InteractionEditForm.of(known));
    }

    @PostMapping
    ModelAndView update(
            @PathVariable UUID interaction,
            @Valid @ModelAttribute("form") InteractionEditForm form,
            BindingResult errors,
            @AuthenticationPrincipal SignedIn me,
            RedirectAttributes redirect) {
        InteractionDetails known = interactionQueries.one(interaction);
        LocalDate today = LocalDate.now(clock);
        Optional<InteractionKind> kind = InteractionFields.kind(form.kind(), errors);
        Optional<LocalDate> on = InteractionFields.happenedOn(form.happenedOn(), today, errors);
        LocalDate followUpOn =
                InteractionFields.followUpOn(form.followUpOn(), form.followUp(), today, on.orElse(today), errors);
        form.checkPeople(contactQueries.of(known.authority()), known, errors);
        if (errors.hasErrors() || kind.isEmpty() || on.isEmpty()) {
            return FailedForm.on(view(known), errors);
        }
        Long seen = SeenVersion.version(form.version());
        if (seen != null && seen != known.version()) {
            throw new ConflictException(
                    "Quelqu’un a corrigé cet échange entre-temps : rien n’a été changé.", known.path());
        }
        interactionService.update(
                interaction,
                new InteractionFacts(
                        kind.get(),
                        on.get(),
                        Objects.requireNonNull(form.story()).strip(),
                        Set.copyOf(form.participants()),
                        "them".equals(form.startedBy()),
                        followUpOn,
                        followUpOn == null ? null : InteractionFields.filled(form.followUp())),
                me.membership());
        redirect.addFlashAttribute("notice", "L’échange est corrigé.");
        return new ModelAndView("redirect:" + TargetCard.path(known.authority()) + "#echange-" + interaction);
    }

    private ModelAndView view(InteractionDetails known) {
        return new ModelAndView(
                "contact/interaction-edit",
                "page",
                new InteractionEditPage(
                        known,
                        contactQueries.of(known.authority()).stream()
                                .map(person -> new Choice(person.id().toString(), person.name()))
                                .toList(),
                        InteractionChoices.kinds(),
                        TargetCard.path(known.authority())));
    }
}
