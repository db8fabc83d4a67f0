package fr.jalon.retroplanning.web;

import fr.jalon.retroplanning.domain.HistoryLine;
import fr.jalon.retroplanning.domain.PlanDetails;
import fr.jalon.retroplanning.domain.PlanQueries;
import fr.jalon.retroplanning.web.page.ActionView;
import fr.jalon.retroplanning.web.page.PagePart;
import fr.jalon.scheduling.engine.ScheduledAction;
import fr.jalon.site.FailedForm;
import fr.jalon.site.NotFoundException;
import java.util.List;
import java.util.UUID;
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
        return view(details, action, me, ActionPage.Proposal.NONE);
    }

    ModelAndView view(PlanDetails details, ScheduledAction action, UUID me, ActionPage.Proposal proposal) {
        List<HistoryLine> history = planQueries.history(details.id()).stream()
                .filter(happening -> action.key().equals(happening.key()))
                .toList();
        List<PagePart> added = parts.stream()
                .flatMap(part -> part.of(details, action, me).stream())
                .toList();
        ModelAndView view = new ModelAndView(
                        "retroplanning/action",
                        "page",
                        new ActionPage(details, ActionView.of(details, action), history, proposal, added))
                .addObject("form", PostponeForm.empty());
        added.stream()
                .flatMap(part -> part.forms().stream())
                .forEach(blank -> view.addObject(blank.name(), blank.form()));
        return view;
    }

    /** The same page after something typed on it was refused. */
    public ModelAndView refused(PlanDetails details, ScheduledAction action, UUID me, BindingResult errors) {
        return FailedForm.on(view(details, action, me), errors);
    }
}
