package fr.jalon.retroplanning.checklist.domain;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.LocalTime;
import org.jspecify.annotations.Nullable;

/**
 * What was typed for one item; each asks for some of it, and null is unknown.
 *
 * @param expiresOn the last day of the certificate
 * @param sizeMb of the whole bid, in megabytes
 * @param limitMb of the platform, in megabytes
 * @param closesAt the hour limit on J, in Paris
 * @param aimedAt the hour the bid is to go in, the same day
 */
public record ItemAnswers(
        @Nullable LocalDate expiresOn,
        @Nullable BigDecimal sizeMb,
        @Nullable BigDecimal limitMb,
        @Nullable LocalTime closesAt,
        @Nullable LocalTime aimedAt) {

    public static final ItemAnswers NONE = new ItemAnswers(null, null, null, null, null);
}
