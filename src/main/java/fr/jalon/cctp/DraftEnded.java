package fr.jalon.cctp;

import java.util.UUID;

/**
 * A dialogue is over: handed over to the purchasing platform, or withdrawn. Audience: the companies that follow it.
 *
 * @param withdrawn whether the buyer took the draft back
 */
public record DraftEnded(UUID draftId, boolean withdrawn) {}
