package fr.jalon.cctp.web;

import fr.jalon.account.SignedIn;
import fr.jalon.cctp.domain.Buyer;
import fr.jalon.cctp.domain.DraftDetails;
import fr.jalon.cctp.domain.DraftFacts;
import fr.jalon.cctp.domain.DraftQueries;
import fr.jalon.cctp.domain.DraftService;
import fr.jalon.site.FailedForm;
import fr.jalon.site.SeenVersion;
import jakarta.validation.Valid;
import java.time.Clock;
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

/** One draft of a buyer, what it is about and when it closes. */
@Controller
@RequestMapping("/cctp/projets/{draft}")
class ProjectController {

    private final ProjectPageAssembler assembler;
    private final DraftQueries draftQueries;
    private final DraftService draftService;
    private final Clock clock;

    ProjectController(
            ProjectPageAssembler assembler, DraftQueries draftQueries, DraftService draftService, Clock clock) {
        this.assembler = assembler;
        this.draftQueries = draftQueries;
        this.draftService = draftService;
        this.clock = clock;
    }

    @GetMapping
    ModelAndView show(@PathVariable UUID draft, @AuthenticationPrincipal SignedIn me) {
        return new ModelAndView("cctp/project", "page", assembler.page(draft, Buyer.of(me)));
    }

    @GetMapping("/sujet")
    ModelAndView subject(@PathVariable UUID draft, @AuthenticationPrincipal SignedIn me) {
        DraftDetails details = draftQueries.ofBuyer(draft, Buyer.of(me));
        return new ModelAndView("cctp/subject", "page", details).addObject("form", SubjectForm.of(details));
    }

    @PostMapping("/sujet")
    ModelAndView describe(
            @PathVariable UUID draft,
            @Valid @ModelAttribute("form") SubjectForm form,
            BindingResult errors,
            @AuthenticationPrincipal SignedIn me,
            RedirectAttributes flash) {
        Buyer buyer = Buyer.of(me);
        DraftDetails details = draftQueries.ofBuyer(draft, buyer);
        DraftFacts facts = form.read(errors, details.contract());
        if (errors.hasErrors()) {
            return FailedForm.on(new ModelAndView("cctp/subject", "page", details), errors);
        }
        draftService.describe(draft, buyer, facts, SeenVersion.version(form.version()));
        flash.addFlashAttribute("notice", "Le sujet est enregistré.");
        return new ModelAndView("redirect:" + details.projectPath());
    }

    @GetMapping("/calendrier")
    ModelAndView calendar(@PathVariable UUID draft, @AuthenticationPrincipal SignedIn me) {
        DraftDetails details = draftQueries.ofBuyer(draft, Buyer.of(me));
        return new ModelAndView("cctp/calendar", "page", details).addObject("form", CalendarForm.of(details, clock));
    }

    @PostMapping("/calendrier")
    ModelAndView closeAt(
            @PathVariable UUID draft,
            @ModelAttribute("form") CalendarForm form,
            BindingResult errors,
            @AuthenticationPrincipal SignedIn me,
            RedirectAttributes flash) {
        Buyer buyer = Buyer.of(me);
        DraftDetails details = draftQueries.ofBuyer(draft, buyer);
        var end = form.read(details, clock.instant(), errors);
        if (errors.hasErrors() || end.isEmpty()) {
            return FailedForm.on(new ModelAndView("cctp/calendar", "page", details), errors);
        }
        draftService.closeAt(draft, buyer, end.get());
        flash.addFlashAttribute(
                "notice",
                details.published() == 0
                        ? "La clôture est fixée."
                        : "La clôture est repoussée : les entreprises qui suivent ce dialogue en sont averties.");
        return new ModelAndView("redirect:" + details.projectPath());
    }
}
