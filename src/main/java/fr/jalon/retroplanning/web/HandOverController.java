package fr.jalon.retroplanning.web;

import fr.jalon.account.SignedIn;
import fr.jalon.retroplanning.domain.HandOverService;
import fr.jalon.retroplanning.domain.PlanDetails;
import fr.jalon.retroplanning.domain.PlanQueries;
import fr.jalon.retroplanning.domain.PlanService.Change;
import fr.jalon.site.FailedForm;
import fr.jalon.site.French;
import fr.jalon.site.SeenVersion;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** A person says that the specification a plan waits for is handed over, or that it is not. */
@Controller
@RequestMapping("/retroplannings/{plan}/cahier-des-charges")
class HandOverController {

    private final PlanQueries planQueries;
    private final HandOverService handOverService;
    private final PlanPageAssembler pageAssembler;
    private final Clock clock;

    HandOverController(
            PlanQueries planQueries, HandOverService handOverService, PlanPageAssembler pageAssembler, Clock clock) {
        this.planQueries = planQueries;
        this.handOverService = handOverService;
        this.pageAssembler = pageAssembler;
        this.clock = clock;
    }

    @PostMapping
    ModelAndView note(
            @PathVariable UUID plan,
            @ModelAttribute("handOverForm") HandOverForm form,
            BindingResult errors,
            @AuthenticationPrincipal SignedIn me,
            RedirectAttributes redirect) {
        PlanDetails details = planQueries.details(plan);
        LocalDate today = LocalDate.now(clock);
        Optional<LocalDate> on = form.day(today, errors);
        if (errors.hasErrors()) {
            ModelAndView page =
                    pageAssembler.view(details, me.membership()).addObject("form", VerdictForm.on(today, null));
            return FailedForm.on(page, errors);
        }
        handOverService.note(new Change(plan, SeenVersion.version(form.version()), me.membership()), on.orElseThrow());
        redirect.addFlashAttribute(
                "notice",
                "Cahier des charges remis le " + French.longDate(on.orElseThrow())
                        + " : le plan est à l’étape 3. Vous pouvez revenir dessus.");
        return new ModelAndView("redirect:/retroplannings/" + plan + "#remise");
    }

    @PostMapping("/retrait")
    String takeBack(
            @PathVariable UUID plan,
            @RequestParam(required = false) @Nullable String version,
            @AuthenticationPrincipal SignedIn me,
            RedirectAttributes redirect) {
        handOverService.takeBack(new Change(plan, SeenVersion.version(version), me.membership()));
        redirect.addFlashAttribute(
                "notice", "Le cahier des charges n’est pas remis : les étapes 1 et 2 sont de nouveau à faire.");
        return "redirect:/retroplannings/" + plan;
    }
}
