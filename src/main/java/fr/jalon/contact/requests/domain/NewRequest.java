package fr.jalon.contact.requests.domain;

import fr.jalon.shared.Department;
import fr.jalon.shared.Siren;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What is to be asked of whom, before there is a letter.
 *
 * @param ownBid whether the company bid for it and was rejected
 * @param recipientAddress null when unknown
 */
public record NewRequest(
        Siren authority,
        String authorityName,
        @Nullable Department department,
        Subject subject,
        Set<AskedDocument> asked,
        boolean ownBid,
        Recipient recipient,
        @Nullable String recipientAddress) {

    public NewRequest {
        asked = Set.copyOf(asked);
    }
}
