package fr.jalon.market.intake;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
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
        @Nullable String number) {

    /** What was found, whatever the field. */
    public Set<Defect> defects() {
        Set<Defect> defects = EnumSet.noneOf(Defect.class);
        for (Finding finding : findings) {
            defects.add(finding.defect());
        }
        return defects;
    }
}
