package fr.jalon.retroplanning.web;

import fr.jalon.retroplanning.domain.PlanDetails;
import fr.jalon.retroplanning.domain.Workloads;
import fr.jalon.retroplanning.web.page.PlanStrain;
import fr.jalon.retroplanning.web.page.PreviewPage;
import fr.jalon.scheduling.engine.Preview;
import fr.jalon.scheduling.engine.load.LoadChange;
import org.springframework.stereotype.Component;

/** Puts the effect of another J on its page: on the plan, and on what everybody has to do. */
@Component
class DayJPageAssembler {

    private final Workloads workloads;

    DayJPageAssembler(Workloads workloads) {
        this.workloads = workloads;
    }

    DayJPage showing(PlanDetails details, Preview preview) {
        LoadChange change = LoadChange.between(workloads.now(), details.id(), preview.after());
        return new DayJPage(
                details, NewPlanDefaults.facts(), PreviewPage.of(preview), PlanStrain.effect(change), false);
    }
}
