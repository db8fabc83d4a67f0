package fr.jalon.cctp.moderation.domain;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A reaction that was taken out of sight.
 *
 * @param reason shown in its place
 * @param hiddenBy who did it: somebody else decides on an appeal
 * @param appeal what its author says against it, null for nothing
 * @param decision null while nobody has decided
 * @param decisionReason null where none was given
 */
public record Moderation(
        UUID id,
        UUID draftId,
        UUID reactionId,
        String reason,
        UUID hiddenBy,
        Instant hiddenAt,
        @Nullable String appeal,
        @Nullable LocalDate appealedOn,
        @Nullable Decision decision,
        @Nullable String decisionReason) {

    /** What became of it. */
    public enum Decision {
        UPHELD,
        LIFTED
    }

    /** Whether an author waits for a decision. */
    public boolean isWaiting() {
        return appeal != null && decision == null;
    }

    /** In French, for a chip. */
    public String state() {
        if (decision == Decision.LIFTED) {
            return "de nouveau visible";
        }
        if (decision == Decision.UPHELD) {
            return "masquage confirmé";
        }
        return appeal == null ? "masquée" : "recours à trancher";
    }
}
