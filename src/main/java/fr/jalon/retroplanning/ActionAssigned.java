package fr.jalon.retroplanning;

import java.util.UUID;

/**
 * An action was given to somebody.
 *
 * @param action its title
 * @param to the membership it is given to
 * @param by the membership that did so, perhaps the same
 */
public record ActionAssigned(UUID companyId, UUID planId, String action, UUID to, UUID by) {}
