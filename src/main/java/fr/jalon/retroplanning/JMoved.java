package fr.jalon.retroplanning;

import fr.jalon.shared.DateWindow;
import java.util.UUID;

/**
 * The day a bid is to be handed in changed, and with it every open action of the plan. Audience: {@link
 * PlanNews#concernedBy}.
 *
 * @param id of this happening: whoever hears it twice knows it again
 * @param by the membership
 */
public record JMoved(UUID id, UUID companyId, UUID planId, DateWindow from, DateWindow to, UUID by) {}
