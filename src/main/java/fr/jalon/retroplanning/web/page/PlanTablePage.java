package fr.jalon.retroplanning.web.page;

import fr.jalon.retroplanning.domain.PlanDetails;
import java.util.List;
import java.util.Map;

/** The line to J as a table. */
public record PlanTablePage(PlanDetails details, List<StepView> steps) {

    public static PlanTablePage of(PlanDetails details) {
        return new PlanTablePage(details, StepView.all(details, Map.of()));
    }
}
