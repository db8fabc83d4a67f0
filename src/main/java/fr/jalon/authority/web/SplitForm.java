package fr.jalon.authority.web;

import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;

/**
 * A new authority that is born of another one.
 *
 * @param siren or a name, to be found by
 * @param nom may be empty where it is known already
 * @param choix the SIREN, of those found by name
 */
record SplitForm(
        @Nullable String siren,

        @Size(max = 300, message = "Le nom compte au plus 300 caractères.") @Nullable
        String nom,

        @Nullable String choix) {

    /** The new one, as it was chosen or else typed. */
    String other() {
        String chosen = AuthorityForm.text(choix);
        return chosen.isEmpty() ? AuthorityForm.text(siren) : chosen;
    }
}
