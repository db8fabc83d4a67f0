package fr.jalon.retroplanning.method.web;

import fr.jalon.retroplanning.engine.template.Line;
import fr.jalon.retroplanning.engine.template.Rewriting;
import fr.jalon.retroplanning.engine.template.Step;
import fr.jalon.retroplanning.engine.template.Template;
import fr.jalon.site.NotFound;
import org.jspecify.annotations.Nullable;

/** Where a line of a draft stands. @param line null for one that is not there yet */
record LinePlace(Step step, @Nullable Line line) {

    /** The key in addresses of a line that is not there yet. */
    private static final String NEW = "nouvelle";

    /**
     * @param stepKey where a new line goes, ignored for the others
     * @throws NotFound when there is no such line, or it cannot be edited
     */
    static LinePlace of(Template draft, String lineKey, @Nullable String stepKey) {
        if (!NEW.equals(lineKey)) {
            Line line = draft.line(lineKey)
                    .filter(new Rewriting(draft)::isEditable)
                    .orElseThrow(() -> new NotFound("line " + lineKey));
            return new LinePlace(draft.stepOf(line), line);
        }
        return draft.steps().stream()
                .filter(step -> step.key().equals(stepKey))
                .findFirst()
                .map(step -> new LinePlace(step, null))
                .orElseThrow(() -> new NotFound("step " + stepKey));
    }

    /** @throws NotFound when it is not there yet */
    Line known() {
        if (line == null) {
            throw new NotFound("a new line");
        }
        return line;
    }
}
