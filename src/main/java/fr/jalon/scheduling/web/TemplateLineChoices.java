package fr.jalon.scheduling.web;

import fr.jalon.scheduling.engine.template.Step;
import fr.jalon.scheduling.engine.template.Template;
import fr.jalon.scheduling.engine.template.TemplateEditor;
import fr.jalon.scheduling.wording.TemplateWording;
import java.util.List;

/** What the form of one line shows around its fields: the step it stands in, the lines it may come after. */
final class TemplateLineChoices {

    private TemplateLineChoices() {}

    /** A step as the page's head names it. */
    record StepHeading(String key, String heading, String period) {

        static StepHeading of(Step step) {
            return new StepHeading(step.key(), TemplateWording.heading(step), TemplateWording.period(step));
        }
    }

    /** @param distance before J, {@code J-12 mois} */
    record Predecessor(String key, String title, String distance) {}

    static List<Predecessor> predecessors(Template draft, String line) {
        return new TemplateEditor(draft)
                .possiblePredecessors(line).stream()
                        .map(other ->
                                new Predecessor(other.key(), other.title(), TemplateWording.label(other.offset())))
                        .toList();
    }
}
