package fr.jalon.market;

import fr.jalon.shared.Amount;
import fr.jalon.shared.Cpv;
import fr.jalon.shared.DateWindow;
import fr.jalon.shared.Department;
import fr.jalon.shared.Siren;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A contract as published, with the forecast made of it. Whatever is null was not published.
 *
 * @param number the buyer's own number
 * @param buyerName as most of its contracts name it; null when nobody does
 * @param department where it is executed, else the buyer's
 * @param cpvLabel the French label of {@code cpv}, or of the nearest broader code
 * @param holders the present holders' names
 * @param months the duration after amendments
 * @param amount euros without tax after amendments; a ceiling when {@code framework}
 * @param framework whether it is an accord-cadre
 * @param end its last day; null when it cannot be known
 * @param j day J of the next contract; null when the end is unknown or nothing follows
 * @param works whether these are works, which are not renewed
 * @param uncertain whether a next contract is doubtful
 * @param reasons French sentences that explain the dates
 */
public record ContractSummary(
        UUID id,
        String number,
        Siren buyer,
        @Nullable String buyerName,
        @Nullable Department department,
        @Nullable String object,
        @Nullable Cpv cpv,
        @Nullable String cpvLabel,
        @Nullable String holders,
        @Nullable LocalDate notification,
        @Nullable Integer months,
        @Nullable Amount amount,
        boolean framework,
        @Nullable String procedure,
        @Nullable DateWindow end,
        @Nullable DateWindow j,
        boolean works,
        boolean uncertain,
        List<String> reasons) {

    public ContractSummary {
        reasons = List.copyOf(reasons);
    }

    /** The buyer's name, or its SIREN where nobody published a name. */
    public String buyerLabel() {
        return buyerName == null ? "SIREN " + buyer.formatted() : buyerName;
    }

    /** The object, or the trade, or the number: something to call it by. */
    public String title() {
        if (object != null) {
            return object;
        }
        return cpvLabel == null ? "Marché " + number : cpvLabel;
    }
}
