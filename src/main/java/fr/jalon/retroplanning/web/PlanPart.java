package fr.jalon.retroplanning.web;

import fr.jalon.retroplanning.domain.PlanDetails;
import java.util.Map;
import java.util.UUID;

/** What a feature adds to the page of a plan: values of its own in the page's model, shown by a fragment of its own. */
public interface PlanPart {

    /** Values by their names in the model. @param me the membership of who looks */
    Map<String, ?> of(PlanDetails details, UUID me);
}
