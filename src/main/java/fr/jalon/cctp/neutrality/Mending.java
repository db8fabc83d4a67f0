package fr.jalon.cctp.neutrality;

import org.jspecify.annotations.Nullable;

/**
 * A way out.
 *
 * @param advice in French
 * @param replacement what to write instead; null where only the buyer can know it
 */
public record Mending(String advice, @Nullable Replacement replacement) {}
