package fr.jalon.market;

import fr.jalon.shared.Cpv;

/**
 * Something that is bought.
 *
 * @param cpv its code
 * @param label its French label
 */
public record Trade(Cpv cpv, String label) {}
