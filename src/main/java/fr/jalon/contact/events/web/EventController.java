package fr.jalon.contact.events.web;

import fr.jalon.account.Colleague;
import fr.jalon.account.Colleagues;
import fr.jalon.account.SignedIn;
import fr.jalon.contact.events.domain.EventDetails;
import fr.jalon.contact.events.domain.EventFacts;
import fr.jalon.contact.events.domain.EventQueries;
import fr.jalon.contact.events.domain.EventService;
import fr.jalon.site.FailedForm;
import fr.jalon.site.SeenVersion;
import jakarta.validation.Valid;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
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

/** One event. */
@Controller
@RequestMapping("/evenements/{event}")
class EventController {

    private final EventQueries eventQueries;
    private final EventService eventService;
    private final Colleagues colleagues;
    private final Clock clock;

    EventController(EventQueries eventQueries, EventService eventService, Colleagues colleagues, Clock clock) {
        this.eventQueries = eventQueries;
        this.eventService = eventService;
        this.colleagues = colleagues;
        this.clock = clock;
    }

    @Transactional(readOnly = true)
    @GetMapping
    ModelAndView show(@PathVariable UUID event, @AuthenticationPrincipal SignedIn me) {
        EventPage page = EventPage.of(
                eventQueries.one(event),
                eventQueries.invitations(event),
                colleagues.of(me.company()),
                LocalDate.now(clock));
        return new ModelAndView("contact/events/event", "page", page);
    }

    @GetMapping("/modification")
    ModelAndView edit(@PathVariable UUID event, @AuthenticationPrincipal SignedIn me) {
        EventDetails details = eventQueries.one(event);
        return view(details, colleagues.of(me.company())).addObject("form", EventForm.of(details));
    }

    @PostMapping("/modification")
    ModelAndView update(
            @PathVariable UUID event,
            @Valid @ModelAttribute("form") EventForm form,
            BindingResult errors,
            @AuthenticationPrincipal SignedIn me,
            RedirectAttributes flash) {
        EventDetails details = eventQueries.one(event);
        List<Colleague> all = colleagues.of(me.company());
        Optional<EventFacts> facts =
                form.read(all.stream().map(Colleague::membershipId).collect(Collectors.toSet()), errors);
        if (facts.isEmpty()) {
            return FailedForm.on(view(details, all), errors);
        }
        eventService.update(event, facts.get(), SeenVersion.version(form.version()));
        flash.addFlashAttribute("notice", "L’événement est enregistré.");
        return new ModelAndView("redirect:" + details.path());
    }

    @PostMapping("/edition")
    String nextEdition(@PathVariable UUID event, @AuthenticationPrincipal SignedIn me, RedirectAttributes flash) {
        UUID next = eventService.nextEdition(event, me.membership());
        flash.addFlashAttribute(
                "notice", "L’édition suivante est notée, un an après : corrigez ses jours dès qu’ils sont connus.");
        return "redirect:/evenements/" + next + "/modification";
    }

    @PostMapping("/abandon")
    String drop(@PathVariable UUID event, RedirectAttributes flash) {
        eventService.drop(event);
        flash.addFlashAttribute("notice", "Noté : vous n’y allez pas.");
        return "redirect:/evenements/" + event;
    }

    @PostMapping("/reprise")
    String restore(@PathVariable UUID event, RedirectAttributes flash) {
        eventService.restore(event);
        flash.addFlashAttribute("notice", "Noté : vous y allez.");
        return "redirect:/evenements/" + event;
    }

    private static ModelAndView view(EventDetails event, List<Colleague> colleagues) {
        return new ModelAndView(
                "contact/events/form",
                "page",
                EventFormPage.of("Modifier l’événement", event.path() + "/modification", event.path(), colleagues));
    }
}
