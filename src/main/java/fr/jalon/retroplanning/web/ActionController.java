package fr.jalon.retroplanning.web;

import fr.jalon.account.SignedIn;
import fr.jalon.retroplanning.domain.PlanDesk;
import fr.jalon.retroplanning.domain.PlanDesk.Change;
import fr.jalon.retroplanning.domain.PlanReader;
import fr.jalon.retroplanning.domain.PlanSheet;
import fr.jalon.retroplanning.engine.ScheduledAction;
import fr.jalon.retroplanning.engine.template.Line;
import fr.jalon.retroplanning.history.Happening;
import fr.jalon.retroplanning.page.ActionView;
import fr.jalon.retroplanning.web.form.PostponeForm;
import fr.jalon.retroplanning.web.form.Seen;
import fr.jalon.site.NotFound;
import jakarta.validation.Valid;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
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

    ActionController(PlanReader reader, PlanDesk desk) {
        this.reader = reader;
        this.desk = desk;
    }

    @GetMapping
    ModelAndView show(@PathVariable UUID plan, @PathVariable String action) {
        return view(plan, action).addObject("form", PostponeForm.empty());
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
        ScheduledAction scheduled = find(sheet, action);
        Optional<LocalDate> date = form.day(scheduled, errors);
        if (errors.hasErrors()) {
            ModelAndView again = view(sheet, scheduled).addAllObjects(errors.getModel());
            again.setStatus(HttpStatus.UNPROCESSABLE_CONTENT);
            return again;
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

    private ModelAndView view(UUID plan, String action) {
        PlanSheet sheet = reader.sheet(plan);
        return view(sheet, find(sheet, action));
    }

    private ModelAndView view(PlanSheet sheet, ScheduledAction action) {
        List<Happening> history = reader.history(sheet.id()).stream()
                .filter(happening -> action.key().equals(happening.key()))
                .toList();
        return new ModelAndView(
                "retroplanning/action",
                Map.of("sheet", sheet, "action", ActionView.of(sheet, action), "history", history));
    }

    private static ScheduledAction find(PlanSheet sheet, String key) {
        return sheet.schedule().action(key).orElseThrow(() -> new NotFound("line " + key));
    }
}
