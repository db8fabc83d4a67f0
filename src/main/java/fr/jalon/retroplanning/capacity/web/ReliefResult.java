package fr.jalon.retroplanning.capacity.web;

import fr.jalon.retroplanning.web.page.LoadWording;
import fr.jalon.scheduling.engine.load.Remedy;
import fr.jalon.scheduling.engine.load.Remedy.Step;
import fr.jalon.scheduling.engine.load.Week;
import java.io.Serializable;
import java.util.List;

/**
 * What was done to relieve a week, and where each step can be taken back. Kept in the session until it is shown.
 *
 * @param sentence all of it
 * @param undos one for each step
 */
public record ReliefResult(String sentence, List<Undo> undos) implements Serializable {

    private static final long serialVersionUID = 1L;

    /** Where a step can be taken back. */
    public record Undo(String label, String path) implements Serializable {

        private static final long serialVersionUID = 1L;
    }

    public static ReliefResult of(Remedy remedy, Week week) {
        return new ReliefResult(
                "C’est fait\u00A0: " + LoadWording.label(remedy) + ". La " + LoadWording.week(week) + " tient.",
                List.copyOf(remedy.steps().stream().map(ReliefResult::undo).toList()));
    }

    private static Undo undo(Step step) {
        if (step instanceof Step.Reschedule move) {
            return new Undo(
                    "Revenir à la date d’avant\u00A0: " + move.item().title(),
                    "/retroplannings/" + move.item().plan().id() + "/actions/"
                            + move.item().key());
        }
        if (step instanceof Step.Give give) {
            return new Undo(
                    "Confier à quelqu’un d’autre\u00A0: " + give.item().title(),
                    "/retroplannings/" + give.item().plan().id() + "/actions/"
                            + give.item().key());
        }
        if (step instanceof Step.Raise raise) {
            return new Undo(
                    "Revoir le temps de " + raise.member().name(),
                    "/retroplannings/charge/temps/" + raise.member().id());
        }
        Step.GiveUp up = (Step.GiveUp) step;
        return new Undo(
                "Reprendre le plan " + up.plan().name(),
                "/retroplannings/" + up.plan().id());
    }
}
