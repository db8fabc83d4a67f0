package fr.jalon.retroplanning.domain;

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
record MoveRow(
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

    static MoveRow of(UUID companyId, Instant at, UUID by, String reason, DateWindow from, DateWindow to) {
        return new MoveRow(
                companyId, at, by, reason, from.min(), from.likely(), from.max(), to.min(), to.likely(), to.max());
    }

    DateWindow from() {
        return new DateWindow(fromMin, fromLikely, fromMax);
    }

    DateWindow to() {
        return new DateWindow(toMin, toLikely, toMax);
    }
}
