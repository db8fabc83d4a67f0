package fr.jalon.tabular;

import java.time.Instant;
import java.util.UUID;

/**
 * Where the rows of an import come from.
 *
 * @param fileName as the person knows it
 * @param membership of who imports
 * @param name of who imports
 * @param at when
 */
public record TableOrigin(String fileName, UUID membership, String name, Instant at) {}
