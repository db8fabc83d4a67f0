package fr.jalon.retroplanning.domain.row;

import fr.jalon.retroplanning.engine.Verdict;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.LocalDate;
import java.util.UUID;

/**
 * A judgement on loyalty.
 *
 * @param outcome never UNKNOWN
 * @param proof what it rests on, in the person's words
 * @param givenBy a membership
 */
@Embeddable
public record VerdictRow(
        UUID companyId,
        @Enumerated(EnumType.STRING) Verdict.Outcome outcome,
        LocalDate givenOn,
        String proof,
        UUID givenBy) {

    public Verdict verdict() {
        return new Verdict(outcome, givenOn);
    }
}
