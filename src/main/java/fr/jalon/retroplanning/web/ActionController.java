package fr.jalon.retroplanning.web;

import fr.jalon.account.SignedIn;
import fr.jalon.retroplanning.domain.PlanDetails;
import fr.jalon.retroplanning.domain.PlanQueries;
import fr.jalon.retroplanning.web.page.ActionView;
import fr.jalon.scheduling.engine.ScheduledAction;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.validation.BeanPropertyBindingResult;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** One line of a plan: why it has its date, what is said of it, and what another date would do. */
@Controller
@RequestMapping("/retroplannings/{plan}/actions/{action}")
class ActionController {

    private final PlanQueries planQueries;
    private final ActionPageAssembler pageAssembler;

    ActionController(PlanQueries planQueries, ActionPageAssembler pageAssembler) {
        this.planQueries = planQueries;
        this.pageAssembler = pageAssembler;
    }

    /** What the plan's page shows of the line where it lies, once somebody opens it. */
    @Transactional(readOnly = true)
    @GetMapping(headers = "HX-Request=true")
    ModelAndView more(@PathVariable UUID plan, @PathVariable String action) {
        PlanDetails details = planQueries.details(plan);
        ActionView line = ActionView.of(details, pageAssembler.find(details, action));
        return new ModelAndView("retroplanning/row :: line", "page", new ActionPage(details, line));
    }

    /** @param date a day to try, as the drawing of the plan asks: shown with its effect, nothing is changed */
    @Transactional(readOnly = true)
    @GetMapping
    ModelAndView show(
            @PathVariable UUID plan,
            @PathVariable String action,
            @RequestParam(required = false) @Nullable String date,
            @AuthenticationPrincipal SignedIn me) {
        PlanDetails details = planQueries.details(plan);
        ScheduledAction scheduled = pageAssembler.find(details, action);
        if (date == null || scheduled.latest() == null) {
            return pageAssembler.view(details, scheduled, me.membership());
        }
        PostponeForm form = PostponeForm.on(date);
        BindingResult errors = new BeanPropertyBindingResult(form, "form");
        Optional<LocalDate> day = form.day(details.schedule(), scheduled, errors);
        PostponementView effect = errors.hasErrors()
                ? null
                : PostponementView.of(PostponeForm.effect(details, action, day.orElseThrow(), me.name()));
        return pageAssembler
                .view(details, scheduled, me.membership(), ActionPage.Proposal.drawn(effect))
                .addAllObjects(errors.getModel());
    }
}
