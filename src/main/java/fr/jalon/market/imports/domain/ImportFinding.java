package fr.jalon.market.imports.domain;

import org.jspecify.annotations.Nullable;

/** One finding of an import. */
public record ImportFinding(
        String severity,
        String code,
        String field,
        @Nullable String reason,
        @Nullable String entry,
        long rank,
        long line,
        @Nullable String buyer,
        @Nullable String number,
        @Nullable String raw,
        @Nullable String kept) {}
