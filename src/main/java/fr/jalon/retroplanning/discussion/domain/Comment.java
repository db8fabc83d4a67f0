package fr.jalon.retroplanning.discussion.domain;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What somebody said about an action, or about a plan as a whole.
 *
 * @param lineKey the action's, null for the plan as a whole
 * @param by the author's name
 * @param mine whether who looks wrote it
 * @param withdrawn by its author
 * @param text empty when withdrawn
 */
public record Comment(
        UUID id, @Nullable String lineKey, Instant at, String by, boolean mine, boolean withdrawn, String text) {}
