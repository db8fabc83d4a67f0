package fr.jalon.retroplanning.web;

import fr.jalon.retroplanning.domain.PlanDetails;
import fr.jalon.retroplanning.web.page.PagePart;
import fr.jalon.scheduling.engine.ScheduledAction;
import java.util.List;
import java.util.UUID;

/** What a feature adds to the page of one action, as {@link PlanPart} to a plan's. */
public interface ActionPart {

    /** @param me the membership of who looks */
    List<PagePart> of(PlanDetails details, ScheduledAction action, UUID me);
}
