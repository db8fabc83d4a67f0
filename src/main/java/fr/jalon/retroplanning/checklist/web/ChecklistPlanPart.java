package fr.jalon.retroplanning.checklist.web;

import fr.jalon.retroplanning.checklist.domain.ChecklistService;
import fr.jalon.retroplanning.domain.PlanDetails;
import fr.jalon.retroplanning.web.PlanPart;
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
    public Map<String, ?> of(PlanDetails details, UUID me) {
        return Map.of("checks", ChecklistPage.of(details, list.of(details)));
    }
}
