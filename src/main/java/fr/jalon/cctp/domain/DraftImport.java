package fr.jalon.cctp.domain;

import fr.jalon.cctp.drafting.DraftOutline;
import fr.jalon.cctp.reading.DraftText;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A text that somebody brought, on its way to clauses.
 *
 * @param fileName {@code texte collé} for one that was pasted
 * @param steps corrections, the oldest first
 * @param contract that the draft is to renew, null for none
 * @param usedFor the draft it became; null while it is open
 */
public record DraftImport(
        UUID id,
        String fileName,
        DraftText source,
        List<OutlineStep> steps,
        @Nullable UUID contract,
        @Nullable UUID usedFor) {

    public DraftImport {
        steps = List.copyOf(steps);
    }

    /** As guessed and corrected. */
    public DraftOutline outline() {
        DraftOutline outline = DraftOutline.of(source);
        for (OutlineStep step : steps) {
            outline = step.apply(outline).orElse(outline);
        }
        return outline;
    }
}
