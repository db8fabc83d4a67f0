package fr.jalon.retroplanning.domain;

import fr.jalon.account.Eraser;
import jakarta.persistence.Embeddable;
import java.time.LocalDate;
import java.util.UUID;

/**
 * That a plan is no longer followed.
 *
 * @param abandonedBy a membership
 * @param abandonedReason in the person's words
 */
@Embeddable
public record Abandonment(LocalDate abandonedOn, UUID abandonedBy, String abandonedReason) {

    /** The same, whose reason names somebody no more. */
    Abandonment without(Eraser person) {
        return new Abandonment(abandonedOn, abandonedBy, person.erase(abandonedReason, 300));
    }
}
