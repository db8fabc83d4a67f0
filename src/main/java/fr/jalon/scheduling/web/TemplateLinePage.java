package fr.jalon.scheduling.web;

import fr.jalon.scheduling.engine.template.Template;
import fr.jalon.scheduling.engine.template.TemplateEditor;
import fr.jalon.scheduling.wording.TemplateWording;
import fr.jalon.site.Choice;
import java.util.List;

/**
 * One line of a draft.
 *
 * @param draft the address of the draft
 * @param step the key of the step it stands in
 * @param line its key in addresses
 * @param isNew whether it is not there yet
 * @param units of its offset
 * @param others lines that may come before it
 */
record TemplateLinePage(
        String templateName,
        String draft,
        String heading,
        String period,
        String step,
        String line,
        boolean isNew,
        List<Choice> units,
        List<Predecessor> others) {

    /** @param distance before J, {@code J-12 mois} */
    record Predecessor(String key, String title, String distance) {}

    static TemplateLinePage of(Template draft, TemplateLinePosition position, String line) {
        return new TemplateLinePage(
                draft.name(),
                "/modeles/" + draft.key() + "/brouillon",
                TemplateWording.heading(position.step()),
                TemplateWording.period(position.step()),
                position.step().key(),
                line,
                position.line() == null,
                TemplateLineForm.UNITS,
                new TemplateEditor(draft)
                        .possiblePredecessors(line).stream()
                                .map(other -> new Predecessor(
                                        other.key(), other.title(), TemplateWording.label(other.offset())))
                                .toList());
    }
}
