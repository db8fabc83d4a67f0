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
        List<Holder> holders) {}
