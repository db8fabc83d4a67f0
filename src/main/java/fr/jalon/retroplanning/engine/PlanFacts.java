package fr.jalon.retroplanning.engine;

import fr.jalon.retroplanning.engine.template.Line;
import fr.jalon.retroplanning.engine.template.Template;
import fr.jalon.shared.DateWindow;
import fr.jalon.shared.Department;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * All that a schedule follows from.
 *
 * @param j the day the bid is handed in; dates are counted from the likely one
 * @param place where the work is done, for its holidays; null when unknown
 * @param enteredOn the day the plan was made: nothing is planned before it
 * @param states by line key; a line without an entry is open
 */
public record PlanFacts(
        Template template,
        DateWindow j,
        @Nullable Department place,
        LocalDate enteredOn,
        Verdict verdict,
        Map<String, ActionState> states) {

    public PlanFacts {
        states = Map.copyOf(states);
    }

    /** The same plan for another J; everything people did stays. */
    public PlanFacts withJ(DateWindow newJ) {
        return new PlanFacts(template, newJ, place, enteredOn, verdict, states);
    }

    /** The same plan with these lines kept on their days, whatever J does. @param by the name of who wants it */
    PlanFacts keeping(Map<String, LocalDate> days, String by) {
        Map<String, ActionState> kept = new HashMap<>(states);
        days.forEach((key, day) ->
                kept.put(key, states.getOrDefault(key, ActionState.OPEN).keeping(new ActionState.Kept(day, by))));
        return new PlanFacts(template, j, place, enteredOn, verdict, kept);
    }

    ActionState state(Line line) {
        return states.getOrDefault(line.key(), ActionState.OPEN);
    }

    /** The day the line was done; null while it is open. Giving a verdict does the verdict's line. */
    @Nullable
    LocalDate doneOn(Line line) {
        if (line.kind() == Line.Kind.VERDICT && verdict.on() != null) {
            return verdict.on();
        }
        ActionState.Done done = state(line).done();
        return done == null ? null : done.on();
    }
}
