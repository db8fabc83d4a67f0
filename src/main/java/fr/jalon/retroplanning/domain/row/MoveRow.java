package fr.jalon.retroplanning.domain.row;

import fr.jalon.shared.DateWindow;
import jakarta.persistence.Embeddable;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;

/**
 * J moved once, and not taken back since.
 *
 * @param reason in the person's words
 * @param movedBy a membership
 */
@Embeddable
public record MoveRow(
        UUID companyId,
        Instant movedAt,
        UUID movedBy,
        String reason,
        LocalDate fromMin,
        LocalDate fromLikely,
        LocalDate fromMax,
        LocalDate toMin,
        LocalDate toLikely,
        LocalDate toMax) {

    /** Who moves J of whose plan, when and why. */
    public record Why(UUID companyId, Instant at, UUID by, String reason) {}

    public static MoveRow of(Why why, DateWindow from, DateWindow to) {
        return new MoveRow(
                why.companyId(),
                why.at(),
                why.by(),
                why.reason(),
                from.min(),
                from.likely(),
                from.max(),
                to.min(),
                to.likely(),
                to.max());
    }

    public DateWindow from() {
        return new DateWindow(fromMin, fromLikely, fromMax);
    }

    public DateWindow to() {
        return new DateWindow(toMin, toLikely, toMax);
    }
}
