package fr.jalon.contact.events.web;

import fr.jalon.account.Colleague;
import fr.jalon.account.Colleagues;
import fr.jalon.account.SignedIn;
import fr.jalon.contact.events.domain.EventFacts;
import fr.jalon.contact.events.domain.EventQueries;
import fr.jalon.contact.events.domain.EventService;
import fr.jalon.site.FailedForm;
import fr.jalon.site.SentOnce;
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
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** The events of a company, and how one is noted. */
@Controller
@RequestMapping("/evenements")
class EventsController {

    private static final int LIMIT = 100;
    private static final int OPEN = 20;

    private final EventQueries eventQueries;
    private final EventService eventService;
    private final Colleagues colleagues;
    private final Clock clock;

    EventsController(EventQueries eventQueries, EventService eventService, Colleagues colleagues, Clock clock) {
        this.eventQueries = eventQueries;
        this.eventService = eventService;
        this.colleagues = colleagues;
        this.clock = clock;
    }

    @Transactional(readOnly = true)
    @GetMapping
    ModelAndView list() {
        EventsPage page = EventsPage.of(eventQueries.all(LIMIT), eventQueries.unanswered(OPEN), LocalDate.now(clock));
        return new ModelAndView("contact/events/list", "page", page);
    }

    @GetMapping("/nouveau")
    ModelAndView blank(@AuthenticationPrincipal SignedIn me) {
        return view(colleagues.of(me.company())).addObject("form", EventForm.blank(me.membership()));
    }

    @SentOnce
    @PostMapping
    ModelAndView create(
            @Valid @ModelAttribute("form") EventForm form,
            BindingResult errors,
            @AuthenticationPrincipal SignedIn me,
            RedirectAttributes flash) {
        List<Colleague> all = colleagues.of(me.company());
        Optional<EventFacts> facts =
                form.read(all.stream().map(Colleague::membershipId).collect(Collectors.toSet()), errors);
        if (facts.isEmpty()) {
            return FailedForm.on(view(all), errors);
        }
        UUID id = eventService.create(facts.get(), me.membership());
        flash.addFlashAttribute("notice", "L’événement est noté.");
        return new ModelAndView("redirect:/evenements/" + id);
    }

    private static ModelAndView view(List<Colleague> colleagues) {
        return new ModelAndView(
                "contact/events/form",
                "page",
                EventFormPage.of("Noter un événement", "/evenements", "/evenements", colleagues));
    }
}
