package fr.jalon.contact.requests.domain;

import fr.jalon.shared.Department;
import fr.jalon.shared.Siren;
import java.time.LocalDate;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A request as pages show it.
 *
 * @param asked what is asked, in the order of the letter
 * @param sentOn null for a draft
 * @param receivedOn null while unknown
 * @param answer null while none came
 * @param referral the letter to the commission, null while none was prepared
 * @param closedOn null while it is followed
 */
public record RequestDetails(
        UUID id,
        Siren authority,
        String authorityName,
        @Nullable Department department,
        Subject subject,
        Set<AskedDocument> asked,
        boolean ownBid,
        Recipient recipient,
        @Nullable String recipientAddress,
        String letter,
        @Nullable LocalDate sentOn,
        @Nullable Way sentHow,
        @Nullable LocalDate receivedOn,
        @Nullable LocalDate remindedOn,
        @Nullable Answer answer,
        @Nullable LocalDate referredOn,
        @Nullable String referral,
        @Nullable LocalDate adviceOn,
        @Nullable Advice advice,
        @Nullable LocalDate closedOn,
        @Nullable String closedWhy,
        long version) {

    public RequestDetails {
        asked = Set.copyOf(asked);
    }

    public boolean isDraft() {
        return sentOn == null;
    }

    public Milestones milestones() {
        return new Milestones(department, sentOn, receivedOn, remindedOn, answer, referredOn, adviceOn, closedOn);
    }

    public RequestStatus status(LocalDate today) {
        return RequestStatus.of(milestones(), today);
    }

    public String path() {
        return "/demandes/" + id;
    }
}
