package fr.jalon.retroplanning.domain;

import fr.jalon.account.Eraser;
import fr.jalon.scheduling.engine.Verdict;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A judgement on loyalty.
 *
 * @param outcome never UNKNOWN
 * @param proof the sentence of what it rests on
 * @param givenBy a membership
 * @param contactKind of the contact it rests on, null without one, as are the two others
 */
@Embeddable
public record LoyaltyVerdict(
        UUID companyId,
        @Enumerated(EnumType.STRING) Verdict.Outcome outcome,
        LocalDate givenOn,
        String proof,
        UUID givenBy,
        @Nullable @Enumerated(EnumType.STRING) ProofKind contactKind,
        @Nullable String contactWith,
        @Nullable LocalDate contactOn) {

    public static LoyaltyVerdict of(UUID companyId, Verdict verdict, VerdictProof proof, UUID by) {
        LocalDate on = verdict.on();
        if (on == null) {
            throw new IllegalArgumentException("A verdict that is unknown is none");
        }
        return new LoyaltyVerdict(
                companyId, verdict.outcome(), on, proof.sentence(), by, proof.kind(), proof.with(), proof.on());
    }

    /** The same, whose proof names somebody no more. */
    LoyaltyVerdict without(Eraser person) {
        return new LoyaltyVerdict(
                companyId,
                outcome,
                givenOn,
                person.erase(proof, 500),
                givenBy,
                contactKind,
                person.eraseIfAny(contactWith, 200),
                contactOn);
    }

    public Verdict verdict() {
        return new Verdict(outcome, givenOn);
    }

    /** What it rests on, in words. */
    public String words() {
        return new VerdictProof(contactKind, contactWith, contactOn, proof).words();
    }
}
