package fr.jalon.contact.events.web;

import fr.jalon.authority.AuthorityRef;
import fr.jalon.contact.domain.ContactDetails;
import fr.jalon.contact.domain.ContactQueries;
import fr.jalon.contact.domain.KnownAuthorities;
import fr.jalon.contact.events.domain.EventDetails;
import fr.jalon.contact.events.domain.EventInvitationService;
import fr.jalon.contact.events.domain.EventQueries;
import fr.jalon.site.FailedForm;
import jakarta.validation.Valid;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Controller;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Invitations to an event, sent and received. */
@Controller
@RequestMapping("/evenements/{event}/invitations")
class EventInvitationController {

    private final EventQueries eventQueries;
    private final EventInvitationService invitationService;
    private final KnownAuthorities authorities;
    private final ContactQueries contactQueries;
    private final Clock clock;

    EventInvitationController(
            EventQueries eventQueries,
            EventInvitationService invitationService,
            KnownAuthorities authorities,
            ContactQueries contactQueries,
            Clock clock) {
        this.eventQueries = eventQueries;
        this.invitationService = invitationService;
        this.authorities = authorities;
        this.contactQueries = contactQueries;
        this.clock = clock;
    }

    /** First the authority is chosen, then its people. */
    @Transactional(readOnly = true)
    @GetMapping
    ModelAndView blank(@PathVariable UUID event, @RequestParam(defaultValue = "") String cible) {
        EventDetails details = eventQueries.one(event);
        if (cible.isBlank()) {
            return view(new PeoplePage(details, null, authorities.targets(), List.of()));
        }
        AuthorityRef authority = authorities.find(cible);
        return view(page(details, authority, contactQueries.of(authority.siren())))
                .addObject("form", EventInvitationForm.blank(cible, LocalDate.now(clock)));
    }

    @PostMapping
    ModelAndView invite(
            @PathVariable UUID event,
            @Valid @ModelAttribute("form") EventInvitationForm form,
            BindingResult errors,
            RedirectAttributes flash) {
        EventDetails details = eventQueries.one(event);
        AuthorityRef authority = authorities.find(form.cible() == null ? "" : form.cible());
        List<ContactDetails> known = contactQueries.of(authority.siren());
        Optional<LocalDate> day = form.day(LocalDate.now(clock), errors);
        if (errors.hasErrors() || day.isEmpty()) {
            return FailedForm.on(view(page(details, authority, known)), errors);
        }
        invitationService.invite(event, authority, form.chosen(known), form.isTheirs(), day.get());
        flash.addFlashAttribute("notice", "Noté : " + authority.name() + ".");
        return new ModelAndView("redirect:" + details.path() + "#invitations");
    }

    private static PeoplePage page(EventDetails event, AuthorityRef authority, List<ContactDetails> people) {
        return new PeoplePage(event, authority, List.of(), PeoplePage.choices(people));
    }

    private static ModelAndView view(PeoplePage page) {
        return new ModelAndView("contact/events/invite", "page", page);
    }
}
