package fr.jalon.contact.events.web;

import fr.jalon.account.SignedIn;
import fr.jalon.authority.AuthorityRef;
import fr.jalon.contact.domain.ContactDetails;
import fr.jalon.contact.domain.ContactQueries;
import fr.jalon.contact.domain.KnownAuthorities;
import fr.jalon.contact.events.domain.EventDetails;
import fr.jalon.contact.events.domain.EventQueries;
import fr.jalon.contact.events.domain.EventService;
import fr.jalon.contact.events.domain.InvitationDetails;
import fr.jalon.contact.events.domain.Meeting;
import fr.jalon.shared.Siren;
import fr.jalon.site.Choice;
import fr.jalon.site.FailedForm;
import fr.jalon.site.French;
import fr.jalon.site.SentOnce;
import jakarta.validation.Valid;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
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
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Whom one met at an event: many people in one go. */
@Controller
@RequestMapping("/evenements/{event}/rencontres")
class MeetingController {

    private final EventQueries eventQueries;
    private final EventService eventService;
    private final KnownAuthorities authorities;
    private final ContactQueries contactQueries;
    private final Clock clock;

    MeetingController(
            EventQueries eventQueries,
            EventService eventService,
            KnownAuthorities authorities,
            ContactQueries contactQueries,
            Clock clock) {
        this.eventQueries = eventQueries;
        this.eventService = eventService;
        this.authorities = authorities;
        this.contactQueries = contactQueries;
        this.clock = clock;
    }

    /** Who was invited, and with {@code cible} the people of one more authority. */
    @Transactional(readOnly = true)
    @GetMapping
    ModelAndView blank(@PathVariable UUID event, @RequestParam(defaultValue = "") String cible) {
        Offer offer = offer(event, cible);
        return view(offer)
                .addObject("form", MeetingForm.blank(cible, offer.page().event(), LocalDate.now(clock)));
    }

    @SentOnce
    @PostMapping
    ModelAndView meet(
            @PathVariable UUID event,
            @Valid @ModelAttribute("form") MeetingForm form,
            BindingResult errors,
            @AuthenticationPrincipal SignedIn me,
            RedirectAttributes flash) {
        Offer offer = offer(event, form.cible() == null ? "" : form.cible());
        EventDetails details = offer.page().event();
        Optional<Meeting> met = form.read(offer.known(), details, LocalDate.now(clock), errors);
        if (met.isEmpty()) {
            return FailedForm.on(view(offer), errors);
        }
        int made = eventService.meet(event, met.get(), me.membership());
        flash.addFlashAttribute(
                "notice", "Noté : " + French.count(made, "échange", "échanges") + ", sur la fiche de chaque cible.");
        return new ModelAndView("redirect:" + details.path());
    }

    /** The people that the page offers. */
    private record Offer(PeoplePage page, Map<UUID, Siren> known) {}

    private Offer offer(UUID event, String cible) {
        EventDetails details = eventQueries.one(event);
        Map<UUID, Siren> known = new HashMap<>();
        List<Choice> choices = new ArrayList<>();
        for (InvitationDetails one : eventQueries.invitations(event)) {
            UUID person = one.contact();
            if (person != null && known.put(person, one.siren()) == null) {
                choices.add(new Choice(person.toString(), one.who()));
            }
        }
        AuthorityRef authority = cible.isBlank() ? null : authorities.find(cible);
        if (authority != null) {
            List<ContactDetails> more = contactQueries.of(authority.siren()).stream()
                    .filter(one -> known.put(one.id(), one.authority()) == null)
                    .toList();
            PeoplePage.choices(more)
                    .forEach(one -> choices.add(new Choice(one.value(), one.label() + ", " + authority.name())));
        }
        return new Offer(new PeoplePage(details, authority, authorities.targets(), choices), known);
    }

    private static ModelAndView view(Offer offer) {
        return new ModelAndView("contact/events/meet", "page", offer.page());
    }
}
