package fr.jalon.retroplanning.engine;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * What people did with one line of a plan.
 *
 * @param done null while it is open
 * @param postponement the last one, null when the date is the engine's
 */
public record ActionState(@Nullable Done done, @Nullable Postponement postponement) {

    public static final ActionState OPEN = new ActionState(null, null);

    /** @param by the person's name, as shown */
    public record Done(LocalDate on, String by) {}

    /**
     * @param to the day wished for; the engine moves it off days off and into what is possible
     * @param by the person's name, as shown
     * @param reason in the person's words, never empty
     */
    public record Postponement(LocalDate to, String by, String reason) {}
}
