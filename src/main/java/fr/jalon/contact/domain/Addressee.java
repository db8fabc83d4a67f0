package fr.jalon.contact.domain;

import fr.jalon.shared.Siren;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * With whom one may have spoken: a person, or an authority where nobody is named.
 *
 * @param contactId null for the authority itself
 * @param name of the person; of the authority where there is none
 * @param authorityName how the company knows the authority
 */
public record Addressee(Siren authority, @Nullable UUID contactId, String name, String authorityName) {

    /** {@code Mme Claire Aubert · Ville de Montbriand}. */
    public String label() {
        return contactId == null ? authorityName : name + " · " + authorityName;
    }
}
