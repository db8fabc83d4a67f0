package fr.jalon.market.intake;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Collects the findings of one record. */
final class FindingCollector {

    private static final int LONGEST = 500;

    private final List<Finding> findings = new ArrayList<>();

    void add(Defect defect, String field, @Nullable String raw, @Nullable Object kept) {
        findings.add(new Finding(defect, field, shown(raw), kept == null ? null : shown(kept.toString())));
    }

    void add(Defect defect, String field, @Nullable String raw) {
        add(defect, field, raw, null);
    }

    /** As {@link #note}, unless the same was noted already: fields are looked at more than once. */
    void addOnce(Defect defect, String field, @Nullable String raw) {
        addOnce(defect, field, raw, null);
    }

    void addOnce(Defect defect, String field, @Nullable String raw, @Nullable Object kept) {
        if (findings.stream().noneMatch(f -> f.defect() == defect && f.field().equals(field))) {
            add(defect, field, raw, kept);
        }
    }

    List<Finding> findings() {
        return List.copyOf(findings);
    }

    private static @Nullable String shown(@Nullable String value) {
        return value == null || value.length() <= LONGEST ? value : value.substring(0, LONGEST) + "…";
    }
}
