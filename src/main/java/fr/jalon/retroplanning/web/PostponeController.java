package fr.jalon.retroplanning.web;

import fr.jalon.account.SignedIn;
import fr.jalon.retroplanning.domain.PlanDetails;
import fr.jalon.retroplanning.domain.PlanQueries;
import fr.jalon.retroplanning.domain.PlanService;
import fr.jalon.retroplanning.domain.PlanService.Change;
import fr.jalon.scheduling.engine.PostponementEffect;
import fr.jalon.scheduling.engine.ScheduledAction;
import fr.jalon.scheduling.engine.template.Line;
import fr.jalon.site.FailedForm;
import fr.jalon.site.French;
import fr.jalon.site.SeenVersion;
import jakarta.validation.Valid;
import java.time.LocalDate;
import java.util.Objects;
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

/** Another day for one line of a plan, and its own one again. */
@Controller
@RequestMapping("/retroplannings/{plan}/actions/{action}")
class PostponeController {

    private final PlanQueries planQueries;
    private final PlanService planService;
    private final ActionPageAssembler pageAssembler;

    PostponeController(PlanQueries planQueries, PlanService planService, ActionPageAssembler pageAssembler) {
        this.planQueries = planQueries;
        this.planService = planService;
        this.pageAssembler = pageAssembler;
    }

    /** Gives it the day when the page had shown all that happens then; shows it first otherwise. */
    @PostMapping("/report")
    ModelAndView postpone(
            @PathVariable UUID plan,
            @PathVariable String action,
            @Valid @ModelAttribute("form") PostponeForm form,
            BindingResult errors,
            @AuthenticationPrincipal SignedIn me,
            RedirectAttributes redirect) {
        PlanDetails details = planQueries.details(plan);
        ScheduledAction scheduled = pageAssembler.find(details, action);
        Optional<LocalDate> date = form.day(details.schedule(), scheduled, errors);
        boolean possible = date.isPresent() && scheduled.latest() != null && !errors.hasFieldErrors("date");
        PostponementEffect effect = possible ? PostponeForm.effect(details, action, date.get(), me.name()) : null;
        if (errors.hasErrors()) {
            ActionPage.Proposal typed = ActionPage.Proposal.typed(effect == null ? null : PostponementView.of(effect));
            return FailedForm.on(pageAssembler.view(details, scheduled, me.membership(), typed), errors);
        }
        if (effect != null && !form.accepts(effect)) {
            ActionPage.Proposal unconfirmed = ActionPage.Proposal.unconfirmed(PostponementView.of(effect));
            return pageAssembler
                    .view(details, scheduled, me.membership(), unconfirmed)
                    .addAllObjects(errors.getModel());
        }
        Change change = new Change(plan, SeenVersion.version(form.version()), me.membership());
        Line line = planService.postpone(
                change,
                action,
                date.orElseThrow(),
                Objects.requireNonNull(form.raison()).strip());
        String others = effect == null || effect.shifts().isEmpty()
                ? "."
                : ", et " + French.count(effect.shifts().size(), "autre action déplacée", "autres actions déplacées")
                        + ".";
        return new ModelAndView(
                PlanPageAssembler.back(plan, line, "Nouvelle date pour « " + line.title() + " »" + others, redirect));
    }

    @PostMapping("/report/annulation")
    String resume(
            @PathVariable UUID plan,
            @PathVariable String action,
            @RequestParam(required = false) @Nullable String version,
            @AuthenticationPrincipal SignedIn me,
            RedirectAttributes redirect) {
        Line line =
                planService.cancelPostponement(new Change(plan, SeenVersion.version(version), me.membership()), action);
        return PlanPageAssembler.back(plan, line, "« " + line.title() + " » a retrouvé sa date calculée.", redirect);
    }
}
