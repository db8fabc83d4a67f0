package fr.jalon.market.intake;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A change to a contract, as published; only what it changes is there.
 *
 * @param amount should be the new total; in 44 % of cases it is a difference
 * @param months the new whole duration
 * @param holders the new holders; empty when they stay
 */
public record Amendment(
        @Nullable String number,
        @Nullable String object,
        @Nullable LocalDate notification,
        @Nullable LocalDate publication,
        @Nullable BigDecimal amount,
        @Nullable Integer months,
        List<Holder> holders) {

    private static final BigDecimal TWO = BigDecimal.valueOf(2);

    /** Whether its amount is a difference to the amount before it: below half of that, nobody means the new total. */
    public boolean isDifference(@Nullable BigDecimal before) {
        return amount != null && before != null && amount.multiply(TWO).compareTo(before) < 0;
    }

    /** The amount after it. */
    public @Nullable BigDecimal amountAfter(@Nullable BigDecimal before) {
        if (amount == null) {
            return before;
        }
        return before != null && isDifference(before) ? before.add(amount) : amount;
    }

    /** Whether its duration is shorter than the one before it: then it is that of the change, not of the contract. */
    public boolean isShorter(@Nullable Integer before) {
        return months != null && before != null && months < before;
    }

    /** The duration after it. */
    public @Nullable Integer monthsAfter(@Nullable Integer before) {
        return months == null || isShorter(before) ? before : months;
    }

    /** Whether it says nothing at all, not even when. */
    boolean isEmpty() {
        return object == null
                && notification == null
                && publication == null
                && amount == null
                && months == null
                && holders.isEmpty();
    }
}
