package fr.jalon.cctp.reaction.domain;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/**
 * What a reaction would do to the price.
 *
 * @param from percent, null for unsaid
 * @param to percent, not below {@code from}; null for unsaid
 */
public record Cost(
        CostDirection direction,
        @Nullable BigDecimal from,
        @Nullable BigDecimal to) {

    public static final Cost UNKNOWN = new Cost(CostDirection.UNKNOWN, null, null);
}
