package fr.jalon.market;

import fr.jalon.shared.Amount;
import fr.jalon.shared.Department;
import fr.jalon.shared.Siren;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A buyer and the volume of its contracts.
 *
 * @param name null when nobody published one
 * @param department of its seat, else where most of its contracts are carried out; null when unknown
 * @param contracts how many of its contracts are known, procedures that led to none left out
 * @param contracted the sum of their amounts, ceilings of accords-cadres left out; null when none is known
 * @param lastNotification the newest one; null when none is known
 * @param nextJ the nearest J that may still come, of the trades that were asked for; null when none is known
 */
public record BuyerSummary(
        Siren siren,
        @Nullable String name,
        @Nullable Department department,
        long contracts,
        @Nullable Amount contracted,
        @Nullable LocalDate lastNotification,
        @Nullable LocalDate nextJ) {

    /** The name, or the SIREN where nobody published a name. */
    public String label() {
        return name == null ? "SIREN " + siren.formatted() : name;
    }
}
