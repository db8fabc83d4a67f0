package fr.jalon.retroplanning;

import java.util.UUID;

/**
 * An action was given to somebody. Audience: that person, unless they did so themselves.
 *
 * @param id of this happening: whoever hears it twice knows it again
 * @param key the line of the plan
 * @param to the membership it is given to
 * @param by the membership that did so, perhaps the same
 */
public record ActionAssigned(UUID id, UUID companyId, UUID planId, String key, UUID to, UUID by) {}
