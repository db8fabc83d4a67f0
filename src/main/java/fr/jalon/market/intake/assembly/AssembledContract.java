package fr.jalon.market.intake.assembly;

import fr.jalon.market.intake.Amendment;
import fr.jalon.market.intake.Award;
import fr.jalon.market.intake.Defect;
import fr.jalon.market.intake.Holder;
import fr.jalon.market.intake.NoContract;
import fr.jalon.shared.Department;
import java.math.BigDecimal;
import java.util.List;
import java.util.SortedSet;
import org.jspecify.annotations.Nullable;

/**
 * A contract as all its published records together tell it.
 *
 * @param award as first awarded; its amendments are all those known
 * @param department of the place of execution, else of the buyer's seat
 * @param months after amendments
 * @param amount after amendments
 * @param holdings all who held it, the first holders first; none where it is no contract
 * @param steps the amendments in order, each with what the contract was after it
 * @param noContract why it is no contract after all; null for a contract
 * @param flags what was repaired or flagged in its records, or between them
 * @param records how many distinct records there are of it
 */
public record AssembledContract(
        Award award,
        @Nullable Department department,
        @Nullable Integer months,
        @Nullable BigDecimal amount,
        List<Holding> holdings,
        List<Step> steps,
        List<String> sources,
        @Nullable NoContract noContract,
        SortedSet<Defect> flags,
        int records) {

    /**
     * @param present false once an amendment named others
     */
    public record Holding(Holder holder, boolean present) {}

    /**
     * @param difference whether the published amount was read as a difference and added
     * @param newHolders who holds the contract from then on; empty when that stays as it was
     */
    public record Step(
            Amendment amendment,
            @Nullable BigDecimal amountAfter,
            boolean difference,
            @Nullable Integer monthsAfter,
            List<Holder> newHolders) {}
}
