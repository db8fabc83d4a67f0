package fr.jalon.retroplanning.web;

import fr.jalon.retroplanning.domain.PlanDetails;
import fr.jalon.scheduling.engine.ScheduledAction;
import java.util.Map;
import java.util.UUID;

/** What a feature adds to the page of one action, as {@link PlanPart} to a plan's. */
public interface ActionPart {

    /** Values by their names in the model. @param me the membership of who looks */
    Map<String, ?> of(PlanDetails details, ScheduledAction action, UUID me);
}
