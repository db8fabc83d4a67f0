package fr.jalon.market.intake;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a record was understood to say.
 *
 * @param award null when the record was rejected; then {@code findings} says why
 * @param buyer the buyer's identifier as published, to find the record again
 * @param number the contract's number as published
 */
public record Interpretation(
        @Nullable Award award,
        List<Finding> findings,
        @Nullable String buyer,
        @Nullable String number) {}
