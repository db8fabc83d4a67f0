package fr.jalon.retroplanning.checklist.web;

import fr.jalon.retroplanning.checklist.domain.ChecklistService;
import fr.jalon.retroplanning.domain.PlanDetails;
import fr.jalon.retroplanning.web.PlanPart;
import fr.jalon.retroplanning.web.page.PagePart;
import fr.jalon.retroplanning.web.page.PlanParts;
import fr.jalon.retroplanning.web.page.PlanParts.StepPart;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** The check list on the plan's page. */
@Component
class ChecklistPlanPart implements PlanPart {

    private final ChecklistService list;

    ChecklistPlanPart(ChecklistService list) {
        this.list = list;
    }

    @Override
    public PlanParts of(PlanDetails details, UUID me) {
        ChecklistPage page = ChecklistPage.of(details, list.of(details));
        List<StepPart> inStep = page.step() == null
                ? List.of()
                : List.of(new StepPart(page.step(), new PagePart("retroplanning/checklist/checklist :: ofPlan", page)));
        return new PlanParts(inStep, List.of(), Map.of());
    }
}
