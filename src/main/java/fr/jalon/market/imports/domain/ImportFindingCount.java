package fr.jalon.market.imports.domain;

/** One kind of finding of an import, counted in full. */
public record ImportFindingCount(String severity, String code, String field, String reason, long occurrences) {}
