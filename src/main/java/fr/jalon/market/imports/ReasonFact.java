package fr.jalon.market.imports;

/** One kind of finding of an import, counted in full. */
public record ReasonFact(String severity, String code, String field, String reason, long occurrences) {}
