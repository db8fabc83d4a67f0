package fr.jalon.contact.awareness.web;

import java.util.List;

/**
 * Kits and framework agreements of an authority, on its card.
 *
 * @param before {@code 2 actions faites sur 5}
 * @param after the same, for after an award
 */
record AwarenessOfTarget(String before, String after, List<FrameworkPage.Row> frameworks) {}
