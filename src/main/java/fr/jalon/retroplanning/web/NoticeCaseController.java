package fr.jalon.retroplanning.web;

import fr.jalon.account.SignedIn;
import fr.jalon.retroplanning.domain.DayJService;
import fr.jalon.retroplanning.domain.PlanDetails;
import fr.jalon.retroplanning.domain.PlanQueries;
import fr.jalon.retroplanning.domain.PlanService.Change;
import fr.jalon.scheduling.engine.law.NoticeCase;
import fr.jalon.scheduling.wording.LawWording;
import fr.jalon.site.FailedForm;
import fr.jalon.site.SeenVersion;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Which of the law's periods the notice of a plan follows. */
@Controller
class NoticeCaseController {

    private final PlanQueries planQueries;
    private final DayJService dayJService;
    private final PlanPageAssembler pageAssembler;
    private final Clock clock;

    NoticeCaseController(
            PlanQueries planQueries, DayJService dayJService, PlanPageAssembler pageAssembler, Clock clock) {
        this.planQueries = planQueries;
        this.dayJService = dayJService;
        this.pageAssembler = pageAssembler;
        this.clock = clock;
    }

    @PostMapping("/retroplannings/{plan}/delai-de-l-avis")
    ModelAndView note(
            @PathVariable UUID plan,
            @ModelAttribute("caseForm") NoticeCaseForm form,
            BindingResult errors,
            @AuthenticationPrincipal SignedIn me,
            RedirectAttributes redirect) {
        PlanDetails details = planQueries.details(plan);
        Optional<NoticeCase> noticeCase = form.noticeCase(details, errors);
        if (errors.hasErrors()) {
            ModelAndView page = pageAssembler
                    .view(details, me.membership())
                    .addObject("form", VerdictForm.on(LocalDate.now(clock), null));
            return FailedForm.on(page, errors);
        }
        dayJService.noteCase(
                new Change(plan, SeenVersion.version(form.version()), me.membership()), noticeCase.orElse(null));
        redirect.addFlashAttribute(
                "notice",
                noticeCase
                        .map(its -> "Délai de l’avis noté : " + LawWording.name(its) + ". Il reste modifiable.")
                        .orElse("Le délai de l’avis n’est pas encore connu : le plan pose la question s’il le faut."));
        return new ModelAndView("redirect:/retroplannings/" + plan + "#delai");
    }
}
