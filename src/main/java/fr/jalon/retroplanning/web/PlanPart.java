package fr.jalon.retroplanning.web;

import fr.jalon.retroplanning.domain.PlanDetails;
import fr.jalon.retroplanning.web.page.PlanParts;
import java.util.UUID;

/** What a feature adds to the page of a plan: records of its own, each with the fragment that shows it. */
public interface PlanPart {

    /** @param me the membership of who looks */
    PlanParts of(PlanDetails details, UUID me);
}
