package fr.jalon.retroplanning.web;

import fr.jalon.retroplanning.domain.PlanDetails;
import fr.jalon.retroplanning.web.page.PreviewPage;
import fr.jalon.scheduling.engine.template.Template;
import fr.jalon.site.Choice;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The page that gives a plan another template.
 *
 * @param chosen of the choices, as the form sends it
 * @param effect null while none was chosen
 */
record TemplateChangePage(
        PlanDetails details,
        String chosen,
        List<Choice> choices,
        @Nullable Effect effect) {

    /** @param left what was said and put beside lines that the template has not */
    record Effect(Template template, PreviewPage preview, List<String> left) {}
}
