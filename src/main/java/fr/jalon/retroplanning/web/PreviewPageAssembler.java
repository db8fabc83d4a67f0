package fr.jalon.retroplanning.web;

import fr.jalon.retroplanning.domain.Workloads;
import fr.jalon.retroplanning.web.page.PlanStrain;
import fr.jalon.retroplanning.web.page.PreviewPage;
import fr.jalon.scheduling.engine.Preview;
import fr.jalon.scheduling.engine.load.LoadChange;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.ModelAndView;

/** Puts the effect of another J on a page: on the plan, and on what everybody has to do. */
@Component
class PreviewPageAssembler {

    private final Workloads workloads;

    PreviewPageAssembler(Workloads workloads) {
        this.workloads = workloads;
    }

    ModelAndView on(ModelAndView page, UUID plan, Preview preview) {
        LoadChange change = LoadChange.between(workloads.now(), plan, preview.after());
        return page.addObject("preview", PreviewPage.of(preview)).addObject("strain", PlanStrain.effect(change));
    }
}
