package fr.jalon.scheduling.web;

import fr.jalon.scheduling.engine.template.Line;
import fr.jalon.scheduling.engine.template.Step;
import fr.jalon.scheduling.engine.template.Template;
import fr.jalon.scheduling.engine.template.TemplateEditor;
import fr.jalon.site.NotFoundException;
import org.jspecify.annotations.Nullable;

/** Where a line of a draft stands. @param line null for one that is not there yet */
record TemplateLinePosition(Step step, @Nullable Line line) {

    /** The key in addresses of a line that is not there yet. */
    private static final String NEW = "nouvelle";

    /**
     * @param stepKey where a new line goes, ignored for the others
     * @throws NotFoundException when there is no such line, or it cannot be edited
     */
    static TemplateLinePosition of(Template draft, String lineKey, @Nullable String stepKey) {
        if (!NEW.equals(lineKey)) {
            Line line = draft.line(lineKey)
                    .filter(new TemplateEditor(draft)::isEditable)
                    .orElseThrow(() -> new NotFoundException("line " + lineKey));
            return new TemplateLinePosition(draft.stepOf(line), line);
        }
        return draft.steps().stream()
                .filter(step -> step.key().equals(stepKey))
                .findFirst()
                .map(step -> new TemplateLinePosition(step, null))
                .orElseThrow(() -> new NotFoundException("step " + stepKey));
    }

    /** @throws NotFoundException when it is not there yet */
    Line known() {
        if (line == null) {
            throw new NotFoundException("a new line");
        }
        return line;
    }
}
