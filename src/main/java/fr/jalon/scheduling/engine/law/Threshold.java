package fr.jalon.scheduling.engine.law;

import java.time.LocalDate;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A row of the law: from which estimated value on a rule holds.
 *
 * @param euros without tax; the rule holds from this value on
 * @param from the first day it counts
 * @param until the last day, null while no end is known
 * @param source the article, or the text of the Union that sets it
 */
public record Threshold(
        Rule rule,
        Purchase purchase,
        Set<Buyer> buyers,
        long euros,
        LocalDate from,
        @Nullable LocalDate until,
        String source) {

    /** What holds from the value on. */
    public enum Rule {
        /** The buyer must publish and let companies compete at all (R2122-8). */
        COMPETITION,
        /** The notice stands in the BOAMP or a journal of legal notices (R2131-12). */
        OFFICIAL_NOTICE,
        /** A formal procedure with the law's periods (L2124-1). */
        FORMAL
    }

    /** What is bought. */
    public enum Purchase {
        WORKS,
        SUPPLIES_AND_SERVICES
    }

    public Threshold {
        buyers = Set.copyOf(buyers);
    }
}
