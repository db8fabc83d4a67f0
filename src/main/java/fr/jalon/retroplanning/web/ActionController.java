package fr.jalon.retroplanning.web;

import fr.jalon.account.SignedIn;
import fr.jalon.retroplanning.domain.PlanDesk;
import fr.jalon.retroplanning.domain.PlanDesk.Change;
import fr.jalon.retroplanning.domain.PlanReader;
import fr.jalon.retroplanning.domain.PlanSheet;
import fr.jalon.retroplanning.engine.ScheduledAction;
import fr.jalon.retroplanning.engine.template.Line;
import fr.jalon.retroplanning.web.form.PostponeForm;
import fr.jalon.retroplanning.web.form.Seen;
import jakarta.validation.Valid;
import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** One line of a plan: why it has its date, and another date for it. */
@Controller
@RequestMapping("/retroplannings/{plan}/actions/{action}")
class ActionController {

    private final PlanReader reader;
    private final PlanDesk desk;
    private final ActionPages pages;

    ActionController(PlanReader reader, PlanDesk desk, ActionPages pages) {
        this.reader = reader;
        this.desk = desk;
        this.pages = pages;
    }

    @GetMapping
    ModelAndView show(@PathVariable UUID plan, @PathVariable String action, @AuthenticationPrincipal SignedIn me) {
        PlanSheet sheet = reader.sheet(plan);
        return pages.view(sheet, pages.find(sheet, action), me.membership());
    }

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
        Optional<LocalDate> date = form.day(scheduled, errors);
        if (errors.hasErrors()) {
            return pages.refused(sheet, scheduled, me.membership(), errors);
        }
        Change change = new Change(plan, Seen.version(form.version()), me.membership());
        Line line = desk.postpone(
                change,
                action,
                date.orElseThrow(),
                Objects.requireNonNull(form.raison()).strip());
        return new ModelAndView(PlanPages.back(
                plan, line, "Nouvelle date pour « " + line.title() + " » ; ce qui la suit a suivi.", redirect));
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
