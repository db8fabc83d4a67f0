package fr.jalon.retroplanning.web;

import fr.jalon.account.SignedIn;
import fr.jalon.retroplanning.domain.PlanDesk;
import fr.jalon.retroplanning.domain.PlanDesk.Change;
import fr.jalon.retroplanning.domain.PlanReader;
import fr.jalon.retroplanning.domain.PlanSheet;
import fr.jalon.retroplanning.engine.ScheduledAction;
import fr.jalon.retroplanning.engine.template.Line;
import fr.jalon.retroplanning.engine.wish.WishEffect;
import fr.jalon.retroplanning.web.form.PostponeForm;
import fr.jalon.retroplanning.web.form.Seen;
import fr.jalon.retroplanning.web.form.WishView;
import fr.jalon.site.French;
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

    private final PlanReader reader;
    private final PlanDesk desk;
    private final ActionPages pages;

    PostponeController(PlanReader reader, PlanDesk desk, ActionPages pages) {
        this.reader = reader;
        this.desk = desk;
        this.pages = pages;
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
        PlanSheet sheet = reader.sheet(plan);
        ScheduledAction scheduled = pages.find(sheet, action);
        Optional<LocalDate> date = form.day(sheet.schedule(), scheduled, errors);
        boolean possible = date.isPresent() && scheduled.latest() != null && !errors.hasFieldErrors("date");
        WishEffect effect = possible ? PostponeForm.effect(sheet, action, date.get(), me.name()) : null;
        if (errors.hasErrors()) {
            ModelAndView again = pages.refused(sheet, scheduled, me.membership(), errors);
            return effect == null ? again : again.addObject("effect", WishView.of(effect));
        }
        if (effect != null && !form.accepts(effect)) {
            return pages.view(sheet, scheduled, me.membership())
                    .addAllObjects(errors.getModel())
                    .addObject("effect", WishView.of(effect))
                    .addObject("unconfirmed", true);
        }
        Change change = new Change(plan, Seen.version(form.version()), me.membership());
        Line line = desk.postpone(
                change,
                action,
                date.orElseThrow(),
                Objects.requireNonNull(form.raison()).strip());
        String others = effect == null || effect.shifts().isEmpty()
                ? "."
                : ", et " + French.count(effect.shifts().size(), "autre action déplacée", "autres actions déplacées")
                        + ".";
        return new ModelAndView(
                PlanPages.back(plan, line, "Nouvelle date pour « " + line.title() + " »" + others, redirect));
    }

    @PostMapping("/report/annulation")
    String resume(
            @PathVariable UUID plan,
            @PathVariable String action,
            @RequestParam(required = false) @Nullable String version,
            @AuthenticationPrincipal SignedIn me,
            RedirectAttributes redirect) {
        Line line = desk.resume(new Change(plan, Seen.version(version), me.membership()), action);
        return PlanPages.back(plan, line, "« " + line.title() + " » a retrouvé sa date calculée.", redirect);
    }
}
