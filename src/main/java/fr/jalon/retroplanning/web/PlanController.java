package fr.jalon.retroplanning.web;

import fr.jalon.account.SignedIn;
import fr.jalon.calendar.DateInput;
import fr.jalon.retroplanning.domain.PlanService;
import fr.jalon.retroplanning.domain.PlanService.Change;
import fr.jalon.retroplanning.domain.VerdictProof;
import fr.jalon.retroplanning.domain.Workloads;
import fr.jalon.retroplanning.web.page.PlanPage;
import fr.jalon.retroplanning.web.page.PlanStrain;
import fr.jalon.site.French;
import fr.jalon.site.SeenVersion;
import jakarta.validation.Valid;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
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

    private final PlanPageAssembler pages;
    private final PlanService planService;
    private final Workloads workloads;
    private final Clock clock;

    PlanController(PlanPageAssembler pages, PlanService planService, Workloads workloads, Clock clock) {
        this.pages = pages;
        this.planService = planService;
        this.workloads = workloads;
        this.clock = clock;
    }

    /** @param verdict {@code oui} or {@code non} to have the verdict's form open with that answer */
    @GetMapping("/retroplannings/{plan}")
    ModelAndView show(
            @PathVariable UUID plan,
            @RequestParam(required = false) @Nullable String verdict,
            @AuthenticationPrincipal SignedIn me) {
        return view(pages.page(plan), me).addObject("form", VerdictForm.on(LocalDate.now(clock), verdict));
    }

    @PostMapping("/retroplannings/{plan}/verdict")
    ModelAndView judge(
            @PathVariable UUID plan,
            @Valid @ModelAttribute("form") VerdictForm form,
            BindingResult errors,
            @AuthenticationPrincipal SignedIn me,
            RedirectAttributes redirect) {
        PlanPage page = pages.page(plan);
        LocalDate today = LocalDate.now(clock);
        Optional<LocalDate> on = DateInput.read(form.date(), "date", false, errors);
        if (on.filter(day -> day.isAfter(today)).isPresent()) {
            errors.rejectValue("date", "future", "Le verdict se rend au plus tard aujourd’hui.");
        }
        LocalDate oldest = page.details().oldestVerdict();
        if (on.filter(day -> day.isBefore(oldest)).isPresent()) {
            errors.rejectValue(
                    "date",
                    "old",
                    "Ce verdict serait antérieur au plan : au plus tôt le " + French.longDate(oldest) + ".");
        }
        Optional<VerdictProof> proof = form.proof(today, errors);
        if (errors.hasErrors()) {
            ModelAndView again = view(page, me).addAllObjects(errors.getModel());
            again.setStatus(HttpStatus.UNPROCESSABLE_CONTENT);
            return again;
        }
        boolean worked = "true".equals(form.reussie());
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

    private ModelAndView view(PlanPage page, SignedIn me) {
        return pages.view(page, me.membership())
                .addObject(
                        "strain",
                        PlanStrain.warning(workloads.now(), page.details().id()).orElse(null));
    }
}
