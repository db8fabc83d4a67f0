package fr.jalon.cctp;

import java.util.UUID;

/**
 * A buyer has asked for the sign-off without which a text is not handed over. Audience: the second buyer who is named for the draft.
 *
 * @param rank which request of the draft it is, from 1
 */
public record SignOffAsked(UUID draftId, int rank) {}
