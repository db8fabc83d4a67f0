package fr.jalon.contact.domain;

import fr.jalon.site.French;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A judgement on the loyalty of an authority, as pages show it.
 *
 * @param sentence may be empty when there is an interaction
 * @param interactionId what it rests on, null when it rests on the sentence alone
 * @param kind of that interaction, null without one, as is its day
 * @param givenBy a membership
 */
public record TargetVerdict(
        VerdictOutcome outcome,
        LocalDate on,
        String sentence,
        @Nullable UUID interactionId,
        @Nullable InteractionKind kind,
        @Nullable LocalDate happenedOn,
        UUID givenBy) {

    /** What it rests on, in words. */
    public String proof() {
        return words(kind, happenedOn, sentence);
    }

    static String words(@Nullable InteractionKind kind, @Nullable LocalDate happenedOn, String sentence) {
        if (kind == null || happenedOn == null) {
            return sentence;
        }
        String interaction = kind.label() + " du " + French.date(happenedOn);
        return sentence.isEmpty() ? interaction : interaction + "\u00a0: " + sentence;
    }
}
