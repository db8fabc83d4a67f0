package fr.jalon.market.intake;

import fr.jalon.shared.Siren;
import fr.jalon.shared.Siret;
import org.jspecify.annotations.Nullable;

/**
 * Who won.
 *
 * @param siren null where the identifier is not French, or not to be read
 * @param siret null where only the legal unit is known
 * @param idType SIRET, TVA, TAHITI, RIDET, FRWF, IREP or HORS-UE; null when not said
 * @param id as published, null when absent
 */
public record Holder(
        @Nullable Siren siren,
        @Nullable Siret siret,
        @Nullable String idType,
        @Nullable String id,
        @Nullable String name) {

    /** What tells suppliers apart: the SIREN, else type and number; null when there is no usable identifier. */
    public @Nullable String supplierId() {
        if (siren != null) {
            return siren.value();
        }
        return id == null || idType == null || idType.equals("SIRET") ? null : idType + ":" + id;
    }
}
