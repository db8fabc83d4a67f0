package fr.jalon.contact.awareness.domain;

import java.math.BigDecimal;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A framework agreement that the company holds, as typed and checked.
 *
 * @param minimum what the authority has committed to order, euros without tax; null for none
 * @param maximum beyond which nothing may be ordered; null when the contract has none
 */
public record FrameworkFacts(
        String title,
        @Nullable BigDecimal minimum,
        @Nullable BigDecimal maximum,
        LocalDate startsOn,
        LocalDate endsOn) {

    public FrameworkFacts {
        if (!endsOn.isAfter(startsOn)) {
            throw new IllegalArgumentException("It ends before it begins: " + startsOn + ", " + endsOn);
        }
        if (minimum != null && maximum != null && minimum.compareTo(maximum) > 0) {
            throw new IllegalArgumentException("More at least than at most: " + minimum + ", " + maximum);
        }
    }
}
