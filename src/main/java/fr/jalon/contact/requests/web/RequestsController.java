package fr.jalon.contact.requests.web;

import fr.jalon.account.SignedIn;
import fr.jalon.contact.requests.domain.NewRequest;
import fr.jalon.contact.requests.domain.RequestQueries;
import fr.jalon.contact.requests.domain.RequestService;
import fr.jalon.site.FailedForm;
import fr.jalon.site.SentOnce;
import jakarta.validation.Valid;
import java.time.Clock;
import java.time.LocalDate;
import java.util.UUID;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** The requests of a company, and how one begins. */
@Controller
@RequestMapping("/demandes")
class RequestsController {

    private static final int LIMIT = 200;

    private final RequestQueries requestQueries;
    private final RequestService requestService;
    private final AwardAssembler awards;
    private final Clock clock;

    RequestsController(
            RequestQueries requestQueries, RequestService requestService, AwardAssembler awards, Clock clock) {
        this.requestQueries = requestQueries;
        this.requestService = requestService;
        this.awards = awards;
        this.clock = clock;
    }

    @GetMapping
    ModelAndView list() {
        return new ModelAndView(
                "contact/requests/list", "page", RequestsPage.of(requestQueries.all(LIMIT), LocalDate.now(clock)));
    }

    @GetMapping("/nouvelle")
    ModelAndView blank(@RequestParam(defaultValue = "") String marche, @RequestParam(defaultValue = "") String cible) {
        return view(awards.find(marche, cible)).addObject("form", NewRequestForm.blank(marche, cible));
    }

    @SentOnce
    @PostMapping
    ModelAndView create(
            @Valid @ModelAttribute("form") NewRequestForm form,
            BindingResult errors,
            @AuthenticationPrincipal SignedIn me,
            RedirectAttributes flash) {
        RequestedAward award = awards.find(form.marche(), form.cible());
        NewRequest wanted = form.read(award, errors);
        if (errors.hasErrors()) {
            return FailedForm.on(view(award), errors);
        }
        UUID id = requestService.create(wanted, me.membership());
        flash.addFlashAttribute("notice", "La lettre est prête : relisez-la avant de l’envoyer.");
        return new ModelAndView("redirect:/demandes/" + id);
    }

    private static ModelAndView view(RequestedAward award) {
        return new ModelAndView("contact/requests/new", "page", new NewRequestPage(award));
    }
}
