package fr.jalon.market.intake;

import org.jspecify.annotations.Nullable;

/**
 * One thing found wrong in one record.
 *
 * @param field the field's published name
 * @param raw the value published; null when absent
 * @param kept the value kept in its place; null when none was
 */
public record Finding(
        Defect defect,
        String field,
        @Nullable String raw,
        @Nullable String kept) {}
