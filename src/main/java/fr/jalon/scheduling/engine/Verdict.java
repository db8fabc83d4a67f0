package fr.jalon.scheduling.engine;

import fr.jalon.scheduling.engine.template.Branch;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * Whether building loyalty worked.
 *
 * @param on the day it was given; null as long as it is unknown
 */
public record Verdict(Outcome outcome, @Nullable LocalDate on) {

    public enum Outcome {
        UNKNOWN,
        WORKED,
        FAILED
    }

    public static final Verdict UNKNOWN = new Verdict(Outcome.UNKNOWN, null);

    public Verdict {
        if ((outcome == Outcome.UNKNOWN) != (on == null)) {
            throw new IllegalArgumentException("A verdict has a day, a missing one has none");
        }
    }

    /** Whether this verdict makes the branch pointless. */
    public boolean drops(Branch branch) {
        return switch (outcome) {
            case UNKNOWN -> false;
            case WORKED -> branch == Branch.LOYALTY_FAILED;
            case FAILED -> branch == Branch.LOYALTY_WORKED;
        };
    }
}
