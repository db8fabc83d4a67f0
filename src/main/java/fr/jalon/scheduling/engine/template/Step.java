package fr.jalon.scheduling.engine.template;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A stretch of the way to J: what is done in it is done between two days.
 *
 * @param number shown to users; null for the stretch of the two hypotheses, which the method does not number
 * @param title in French, in the method's words
 * @param shortTitle in two or three words, for drawings
 * @param opens the first day, further from J than {@code closes}
 * @param closes the last day
 * @param advice one or two sentences in French; empty when there is nothing to add
 * @param lines in the order of the method
 */
public record Step(
        String key,
        @Nullable Integer number,
        String title,
        String shortTitle,
        Offset opens,
        Offset closes,
        String advice,
        List<Line> lines) {

    public Step {
        lines = List.copyOf(lines);
    }

    /** The same step with other lines. */
    Step with(List<Line> others) {
        return new Step(key, number, title, shortTitle, opens, closes, advice, others);
    }
}
