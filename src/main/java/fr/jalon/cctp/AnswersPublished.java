package fr.jalon.cctp;

import java.util.UUID;

/**
 * A buyer has published answers to remarks, all of a batch at once. Audience: the companies that follow the draft.
 *
 * @param draftId which draft
 * @param batch its number, from 1
 */
public record AnswersPublished(UUID draftId, int batch) {}
