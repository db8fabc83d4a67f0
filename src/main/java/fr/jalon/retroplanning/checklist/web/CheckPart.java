package fr.jalon.retroplanning.checklist.web;

import fr.jalon.retroplanning.checklist.CheckList;
import fr.jalon.retroplanning.domain.PlanSheet;
import fr.jalon.retroplanning.page.part.PlanPart;
import java.util.Map;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** The check list on the plan's page. */
@Component
class CheckPart implements PlanPart {

    private final CheckList list;

    CheckPart(CheckList list) {
        this.list = list;
    }

    @Override
    public Map<String, ?> of(PlanSheet sheet, UUID me) {
        return Map.of("checks", CheckPage.of(sheet, list.of(sheet)));
    }
}
