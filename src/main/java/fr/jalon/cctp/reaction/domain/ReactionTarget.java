package fr.jalon.cctp.reaction.domain;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What a reaction is about: a passage, a clause, a criterion, or the whole draft.
 *
 * @param clause null for a criterion and for the whole
 * @param criterion null for a clause and for the whole
 * @param quote the passage, null for the whole clause
 * @param start of the quote, in code points of the clause's words; null without a quote
 */
public record ReactionTarget(
        @Nullable UUID clause,
        @Nullable UUID criterion,
        @Nullable String quote,
        @Nullable Integer start) {

    public static final ReactionTarget WHOLE = new ReactionTarget(null, null, null, null);

    public ReactionTarget {
        if ((clause != null && criterion != null)
                || (quote == null) != (start == null)
                || (quote != null && clause == null)) {
            throw new IllegalArgumentException("about clause " + clause + ", criterion " + criterion + ", at " + start);
        }
    }
}
