package fr.jalon.retroplanning.web;

import fr.jalon.retroplanning.domain.PlanReader;
import fr.jalon.retroplanning.domain.PlanSheet;
import fr.jalon.retroplanning.engine.ScheduledAction;
import fr.jalon.retroplanning.history.Happening;
import fr.jalon.retroplanning.page.ActionView;
import fr.jalon.retroplanning.page.part.ActionPart;
import fr.jalon.retroplanning.web.form.PostponeForm;
import fr.jalon.site.NotFound;
import java.util.List;
import java.util.UUID;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.validation.BindingResult;
import org.springframework.web.servlet.ModelAndView;

/** Puts the page of one action together from the plan and what each feature adds. */
@Component
public class ActionPages {

    private final PlanReader reader;
    private final List<ActionPart> parts;

    ActionPages(PlanReader reader, List<ActionPart> parts) {
        this.reader = reader;
        this.parts = List.copyOf(parts);
    }

    /** @throws NotFound when the company in scope has no such plan, or the plan no such line */
    public ScheduledAction find(PlanSheet sheet, String key) {
        return sheet.schedule().action(key).orElseThrow(() -> new NotFound("line " + key));
    }

    /** @param me the membership of who looks */
    public ModelAndView view(PlanSheet sheet, ScheduledAction action, UUID me) {
        List<Happening> history = reader.history(sheet.id()).stream()
                .filter(happening -> action.key().equals(happening.key()))
                .toList();
        ModelAndView view = new ModelAndView("retroplanning/action")
                .addObject("sheet", sheet)
                .addObject("action", ActionView.of(sheet, action))
                .addObject("history", history)
                .addObject("form", PostponeForm.empty());
        parts.forEach(part -> view.addAllObjects(part.of(sheet, action, me)));
        return view;
    }

    /** The same page after something typed on it was refused. */
    public ModelAndView refused(PlanSheet sheet, ScheduledAction action, UUID me, BindingResult errors) {
        ModelAndView again = view(sheet, action, me).addAllObjects(errors.getModel());
        again.setStatus(HttpStatus.UNPROCESSABLE_CONTENT);
        return again;
    }
}
