package fr.jalon.retroplanning.web;

import fr.jalon.account.SignedIn;
import fr.jalon.reference.Nomenclature;
import fr.jalon.retroplanning.domain.PlanDetails;
import fr.jalon.retroplanning.domain.PlanQueries;
import fr.jalon.retroplanning.domain.PlanService.Change;
import fr.jalon.retroplanning.domain.PlanSettingsService;
import fr.jalon.site.FailedForm;
import fr.jalon.site.SeenVersion;
import jakarta.validation.Valid;
import java.util.Objects;
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

/** What a plan aims at, and whether it is followed at all. */
@Controller
@RequestMapping("/retroplannings/{plan}/reglages")
class SettingsController {

    private final PlanQueries planQueries;
    private final PlanSettingsService settings;
    private final Nomenclature nomenclature;

    SettingsController(PlanQueries planQueries, PlanSettingsService settings, Nomenclature nomenclature) {
        this.planQueries = planQueries;
        this.settings = settings;
        this.nomenclature = nomenclature;
    }

    @GetMapping
    ModelAndView show(@PathVariable UUID plan) {
        PlanDetails details = planQueries.details(plan);
        return view(details).addObject("form", PlanSubjectForm.of(details));
    }

    @PostMapping
    ModelAndView describe(
            @PathVariable UUID plan,
            @Valid @ModelAttribute("form") PlanSubjectForm form,
            BindingResult errors,
            @AuthenticationPrincipal SignedIn me,
            RedirectAttributes redirect) {
        PlanDetails details = planQueries.details(plan);
        NewPlanDefaults.checkPlace(form.lieu(), errors);
        if (errors.hasErrors()) {
            return FailedForm.on(view(details), errors);
        }
        settings.describe(
                new Change(plan, SeenVersion.version(form.version()), me.membership()),
                Objects.requireNonNull(form.objet()).strip(),
                Objects.requireNonNull(form.collectivite()).strip(),
                form.place().orElse(null),
                form.cautious());
        redirect.addFlashAttribute("notice", "Le plan est modifié.");
        return new ModelAndView("redirect:/retroplannings/" + plan);
    }

    @PostMapping("/abandon")
    ModelAndView abandon(
            @PathVariable UUID plan,
            @Valid @ModelAttribute("abandonForm") AbandonForm form,
            BindingResult errors,
            @AuthenticationPrincipal SignedIn me,
            RedirectAttributes redirect) {
        if (errors.hasErrors()) {
            PlanDetails details = planQueries.details(plan);
            return FailedForm.on(view(details).addObject("form", PlanSubjectForm.of(details)), errors);
        }
        settings.abandon(new Change(plan, null, me.membership()), form.reason());
        redirect.addFlashAttribute("notice", "Plan abandonné. Rien n’est effacé : vous pouvez le reprendre.");
        return new ModelAndView("redirect:/retroplannings/" + plan);
    }

    @PostMapping("/reprise")
    String resume(@PathVariable UUID plan, @AuthenticationPrincipal SignedIn me, RedirectAttributes redirect) {
        settings.takeUp(new Change(plan, null, me.membership()));
        redirect.addFlashAttribute("notice", "Le plan est repris là où il en était.");
        return "redirect:/retroplannings/" + plan;
    }

    private ModelAndView view(PlanDetails details) {
        return new ModelAndView("retroplanning/settings", "page", SettingsPage.of(details, nomenclature))
                .addObject("abandonForm", new AbandonForm(""));
    }
}
