package fr.jalon.retroplanning.page.part;

import fr.jalon.retroplanning.domain.PlanSheet;
import java.util.Map;
import java.util.UUID;

/** What a feature adds to the page of a plan: values of its own in the page's model, shown by a fragment of its own. */
public interface PlanPart {

    /** Values by their names in the model. @param me the membership of who looks */
    Map<String, ?> of(PlanSheet sheet, UUID me);
}
