package fr.jalon.retroplanning.page;

import fr.jalon.retroplanning.domain.PlanSheet;
import java.util.UUID;

/** What a feature adds to the page of a plan: a value of its own in the page's model, shown by a fragment of its own. */
public interface PlanPart {

    /** The name of the value in the model. */
    String name();

    /** @param me the membership of who looks */
    Object of(PlanSheet sheet, UUID me);
}
