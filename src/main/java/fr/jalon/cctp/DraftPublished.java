package fr.jalon.cctp;

import java.util.UUID;

/**
 * A version of a draft specification was published. Audience: after the first, the companies of its trade and territory; after the
 * others, those that follow it.
 *
 * @param draftId which draft
 * @param number of the version, from 1
 */
public record DraftPublished(UUID draftId, int number) {}
