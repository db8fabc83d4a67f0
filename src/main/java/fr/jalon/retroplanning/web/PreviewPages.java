package fr.jalon.retroplanning.web;

import fr.jalon.retroplanning.capacity.Workloads;
import fr.jalon.retroplanning.capacity.page.PlanStrain;
import fr.jalon.retroplanning.engine.Preview;
import fr.jalon.retroplanning.engine.load.LoadChange;
import fr.jalon.retroplanning.page.PreviewPage;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.ModelAndView;

/** Puts the effect of another J on a page: on the plan, and on what everybody has to do. */
@Component
class PreviewPages {

    private final Workloads workloads;

    PreviewPages(Workloads workloads) {
        this.workloads = workloads;
    }

    ModelAndView on(ModelAndView page, UUID plan, Preview preview) {
        LoadChange change = LoadChange.between(workloads.now(), plan, preview.after());
        return page.addObject("preview", PreviewPage.of(preview)).addObject("strain", PlanStrain.effect(change));
    }
}
