package fr.jalon.market.intake;


import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Collects the findings of one record. */
final class Notes {

    private static final int LONGEST = 500;

    private final List<Finding> findings = new ArrayList<>();

    void note(Defect defect, String field, @Nullable String raw, @Nullable Object kept) {
        findings.add(new Finding(defect, field, shown(raw), kept == null ? null : shown(kept.toString())));
    }

    void note(Defect defect, String field, @Nullable String raw) {
        note(defect, field, raw, null);
    }

    /** As {@link #note}, unless the same was noted already: fields are looked at more than once. */
    void noteOnce(Defect defect, String field, @Nullable String raw) {
        noteOnce(defect, field, raw, null);
    }

    void noteOnce(Defect defect, String field, @Nullable String raw, @Nullable Object kept) {
        if (findings.stream().noneMatch(f -> f.defect() == defect && f.field().equals(field))) {
            note(defect, field, raw, kept);
        }
    }

    List<Finding> findings() {
        return List.copyOf(findings);
    }

    private static @Nullable String shown(@Nullable String value) {
        return value == null || value.length() <= LONGEST ? value : value.substring(0, LONGEST) + "…";
    }
}
