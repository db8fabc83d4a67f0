package fr.jalon.retroplanning.web;

import fr.jalon.scheduling.engine.template.Line;
import fr.jalon.scheduling.engine.template.Template;
import fr.jalon.scheduling.wording.TemplateWording;
import java.util.List;

/** A template that a new plan may follow, as shown beside the choice. */
record TemplateOutline(String name, String adviceOnJ, List<StepOutline> steps) {

    record StepOutline(String heading, String period, List<Line> lines) {}

    static TemplateOutline of(Template template) {
        return new TemplateOutline(
                template.name(),
                template.adviceOnJ(),
                template.steps().stream()
                        .map(step -> new StepOutline(
                                TemplateWording.heading(step), TemplateWording.period(step), step.lines()))
                        .toList());
    }
}
