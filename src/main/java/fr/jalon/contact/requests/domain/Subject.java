package fr.jalon.contact.requests.domain;

import fr.jalon.account.Eraser;
import jakarta.persistence.Embeddable;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * The award that is asked about, as it was known when the request was made. Whatever is null is not known.
 *
 * @param contractId null for an award that no published data knows
 */
@Embeddable
public record Subject(
        @Nullable UUID contractId,
        String title,
        @Nullable String number,
        @Nullable String holders,
        @Nullable LocalDate notifiedOn) {

    /** {@code attribué à Roux SARL}; a holder of whom only the number is published is « l’entreprise » of that number. */
    public String awarded() {
        return holders == null
                ? ""
                : "attribué à " + (holders.startsWith("SIRET ") ? "l’entreprise de numéro " : "") + holders;
    }

    /** The same, in whose title somebody is named no more; who holds the contract is published. */
    Subject without(Eraser person) {
        return new Subject(contractId, person.erase(title, 1000), number, holders, notifiedOn);
    }
}
