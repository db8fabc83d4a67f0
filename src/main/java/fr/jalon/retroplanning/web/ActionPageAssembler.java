package fr.jalon.retroplanning.web;

import fr.jalon.retroplanning.domain.HistoryLine;
import fr.jalon.retroplanning.domain.PlanDetails;
import fr.jalon.retroplanning.domain.PlanQueries;
import fr.jalon.retroplanning.web.page.ActionView;
import fr.jalon.scheduling.engine.ScheduledAction;
import fr.jalon.site.NotFoundException;
import java.util.List;
import java.util.UUID;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.validation.BindingResult;
import org.springframework.web.servlet.ModelAndView;

/** Puts the page of one action together from the plan and what each feature adds. */
@Component
public class ActionPageAssembler {

    private final PlanQueries planQueries;
    private final List<ActionPart> parts;

    ActionPageAssembler(PlanQueries planQueries, List<ActionPart> parts) {
        this.planQueries = planQueries;
        this.parts = List.copyOf(parts);
    }

    /** @throws NotFoundException when the company in scope has no such plan, or the plan no such line */
    public ScheduledAction find(PlanDetails details, String key) {
        return details.schedule().action(key).orElseThrow(() -> new NotFoundException("line " + key));
    }

    /** @param me the membership of who looks */
    public ModelAndView view(PlanDetails details, ScheduledAction action, UUID me) {
        List<HistoryLine> history = planQueries.history(details.id()).stream()
                .filter(happening -> action.key().equals(happening.key()))
                .toList();
        ModelAndView view = new ModelAndView("retroplanning/action")
                .addObject("details", details)
                .addObject("action", ActionView.of(details, action))
                .addObject("history", history)
                .addObject("form", PostponeForm.empty());
        parts.forEach(part -> view.addAllObjects(part.of(details, action, me)));
        return view;
    }

    /** The same page after something typed on it was refused. */
    public ModelAndView refused(PlanDetails details, ScheduledAction action, UUID me, BindingResult errors) {
        ModelAndView again = view(details, action, me).addAllObjects(errors.getModel());
        again.setStatus(HttpStatus.UNPROCESSABLE_CONTENT);
        return again;
    }
}
