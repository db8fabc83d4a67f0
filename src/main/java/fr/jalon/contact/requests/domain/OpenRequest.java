package fr.jalon.contact.requests.domain;

import fr.jalon.shared.Department;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A request that is followed, without its letters: what its clock needs. */
public record OpenRequest(
        UUID id,
        String siren,
        String authorityName,
        @Nullable String department,
        String title,
        @Nullable LocalDate sentOn,
        @Nullable LocalDate receivedOn,
        @Nullable LocalDate remindedOn,
        @Nullable AnswerOutcome outcome,
        @Nullable LocalDate answeredOn,
        @Nullable LocalDate referredOn,
        @Nullable LocalDate adviceOn,
        UUID createdBy) {

    /** The latest first; whether something is to be done is not for SQL to say. */
    public static final String SELECT = """
            SELECT r.id, r.siren, r.authority_name, r.department, r.title, r.sent_on, r.received_on, r.reminded_on, r.outcome,
                   r.answered_on, r.referred_on, r.advice_on, r.created_by
            FROM contact.request r
            WHERE r.company_id = :company AND r.closed_on IS NULL AND r.outcome IS DISTINCT FROM 'GIVEN'
            ORDER BY r.id DESC LIMIT 200
            """;

    public RequestStatus status(LocalDate today) {
        Answer answer = outcome == null || answeredOn == null
                ? null
                : new Answer(answeredOn, outcome, null, null, null, null, null, null);
        return RequestStatus.of(
                new Milestones(
                        department == null ? null : new Department(department),
                        sentOn,
                        receivedOn,
                        remindedOn,
                        answer,
                        referredOn,
                        adviceOn,
                        null),
                today);
    }
}
