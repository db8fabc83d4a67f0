package fr.jalon.retroplanning.web;

import fr.jalon.account.SignedIn;
import fr.jalon.retroplanning.domain.PlanDetails;
import fr.jalon.retroplanning.domain.PlanQueries;
import fr.jalon.retroplanning.domain.PlanService;
import fr.jalon.retroplanning.domain.PlanService.Change;
import fr.jalon.retroplanning.domain.VerdictProof;
import fr.jalon.site.FailedForm;
import fr.jalon.site.SeenVersion;
import jakarta.validation.Valid;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** One plan, and the verdict that chooses its branch. */
@Controller
class PlanController {

    private final PlanQueries planQueries;
    private final PlanPageAssembler pageAssembler;
    private final PlanService planService;
    private final Clock clock;

    PlanController(PlanQueries planQueries, PlanPageAssembler pageAssembler, PlanService planService, Clock clock) {
        this.planQueries = planQueries;
        this.pageAssembler = pageAssembler;
        this.planService = planService;
        this.clock = clock;
    }

    /** @param verdict {@code oui} or {@code non} to have the verdict's form open with that answer */
    @Transactional(readOnly = true)
    @GetMapping("/retroplannings/{plan}")
    ModelAndView show(
            @PathVariable UUID plan,
            @RequestParam(required = false) @Nullable String verdict,
            @AuthenticationPrincipal SignedIn me) {
        return pageAssembler
                .view(planQueries.detailsAmongRunning(plan), me.membership())
                .addObject("form", VerdictForm.on(LocalDate.now(clock), verdict));
    }

    @PostMapping("/retroplannings/{plan}/verdict")
    ModelAndView judge(
            @PathVariable UUID plan,
            @Valid @ModelAttribute("form") VerdictForm form,
            BindingResult errors,
            @AuthenticationPrincipal SignedIn me,
            RedirectAttributes redirect) {
        PlanDetails details = planQueries.details(plan);
        LocalDate today = LocalDate.now(clock);
        Optional<LocalDate> on = form.day(details.oldestVerdict(), today, errors);
        Optional<VerdictProof> proof = form.proof(today, errors);
        if (errors.hasErrors()) {
            return FailedForm.on(pageAssembler.view(details, me.membership()), errors);
        }
        boolean worked = form.worked();
        planService.judge(
                new Change(plan, SeenVersion.version(form.version()), me.membership()),
                worked,
                on.orElseThrow(),
                proof.orElseThrow());
        redirect.addFlashAttribute(
                "notice",
                (worked
                                ? "Verdict noté : la fidélisation a réussi. L’hypothèse n° 2 devient sans objet."
                                : "Verdict noté : la fidélisation n’a pas réussi. L’hypothèse n° 1 devient sans objet.")
                        + " Il reste modifiable.");
        return new ModelAndView("redirect:/retroplannings/" + plan + "#hypotheses");
    }
}
