package fr.jalon.retroplanning.domain;

import fr.jalon.account.Eraser;
import fr.jalon.shared.DateWindow;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;

/**
 * J moved once, and not taken back since.
 *
 * @param fact what made it move
 * @param factOn the day of that fact, today unless somebody said more; of a notice, the day it was sent
 * @param reason in the person's words
 * @param movedBy a membership
 */
@Embeddable
public record DayJMove(
        UUID companyId,
        Instant movedAt,
        UUID movedBy,
        @Enumerated(EnumType.STRING) DayJCause fact,
        LocalDate factOn,
        String reason,
        LocalDate fromMin,
        LocalDate fromLikely,
        LocalDate fromMax,
        LocalDate toMin,
        LocalDate toLikely,
        LocalDate toMax) {

    /** Who moves J of whose plan, when and why. */
    public record Why(UUID companyId, Instant at, UUID by, DayJCause fact, LocalDate factOn, String reason) {}

    public static DayJMove of(Why why, DateWindow from, DateWindow to) {
        return new DayJMove(
                why.companyId(),
                why.at(),
                why.by(),
                why.fact(),
                why.factOn(),
                why.reason(),
                from.min(),
                from.likely(),
                from.max(),
                to.min(),
                to.likely(),
                to.max());
    }

    /** The same, whose reason names somebody no more. */
    DayJMove without(Eraser person) {
        return of(new Why(companyId, movedAt, movedBy, fact, factOn, person.erase(reason, 300)), from(), to());
    }

    public DateWindow from() {
        return new DateWindow(fromMin, fromLikely, fromMax);
    }

    public DateWindow to() {
        return new DateWindow(toMin, toLikely, toMax);
    }
}
