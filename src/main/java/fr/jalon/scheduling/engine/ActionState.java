package fr.jalon.scheduling.engine;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * What people did with one line of a plan.
 *
 * @param done null while it is open
 * @param postponement the last one, null when the date is the engine's
 * @param kept the day it kept when J moved, null when it moves with J; counts before a postponement
 */
public record ActionState(
        @Nullable Done done,
        @Nullable Postponement postponement,
        @Nullable Kept kept) {

    public static final ActionState OPEN = new ActionState(null, null, null);

    /** The same line kept on a day. */
    public ActionState keeping(Kept day) {
        return new ActionState(done, postponement, day);
    }

    /** @param by the person's name, as shown */
    public record Done(LocalDate on, String by) {}

    /**
     * @param to the day wished for; the engine moves it off days off and into what is possible
     * @param by the person's name, as shown
     * @param reason in the person's words, never empty
     */
    public record Postponement(LocalDate to, String by, String reason) {}

    /**
     * @param on the day planned before J moved; it may lie before the step opens, not after it closes
     * @param by the name, as shown, of the person who moved J
     */
    public record Kept(LocalDate on, String by) {}
}
