package fr.jalon.retroplanning.page;

import fr.jalon.retroplanning.domain.PlanSheet;
import fr.jalon.retroplanning.engine.ScheduledAction;
import java.util.UUID;

/** What a feature adds to the page of one action, as {@link PlanPart} to a plan's. */
public interface ActionPart {

    /** The name of the value in the model. */
    String name();

    /** @param me the membership of who looks */
    Object of(PlanSheet sheet, ScheduledAction action, UUID me);
}
