package fr.jalon.cctp.reaction.domain;

import org.jspecify.annotations.Nullable;

/**
 * What a company says of a draft.
 *
 * @param number of the version that was read
 * @param words the question, or the solution and its reasons
 * @param wording in place of the passage or the clause's words; null where nothing is proposed
 */
public record NewReaction(
        int number,
        ReactionKind kind,
        ReactionTarget target,
        String words,
        @Nullable String wording,
        Cost cost,
        Strength strength) {

    public static final int LONGEST = 100_000;
}
