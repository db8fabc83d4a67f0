package fr.jalon.cctp.register.domain;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * The second buyer's look at a version.
 *
 * @param number the version to be handed over
 * @param askedBy the account that asked for it, which never gives it
 * @param signed null while nobody has decided; false where it was sent back
 * @param decidedName null while nobody has decided
 * @param decidedOn null while nobody has decided
 * @param remarks why it was sent back, else null
 */
public record SignOff(
        int rank,
        int number,
        UUID askedBy,
        String askedName,
        LocalDate askedOn,
        @Nullable Boolean signed,
        @Nullable String decidedName,
        @Nullable LocalDate decidedOn,
        @Nullable String remarks) {

    /** Whether somebody is still to decide. */
    public boolean isPending() {
        return signed == null;
    }

    public boolean isSentBack() {
        return Boolean.FALSE.equals(signed);
    }
}
