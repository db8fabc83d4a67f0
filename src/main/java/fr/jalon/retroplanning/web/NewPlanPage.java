package fr.jalon.retroplanning.web;

import fr.jalon.market.ContractSummary;
import fr.jalon.reference.Nomenclature;
import fr.jalon.retroplanning.PlanRef;
import fr.jalon.scheduling.engine.template.Template;
import fr.jalon.scheduling.wording.ProcedureChoiceWording;
import fr.jalon.site.Choice;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The page that makes a plan.
 *
 * @param places whose holidays may count
 * @param templates those to choose from, to read
 * @param choices the same, for the form
 * @param cautions which J actions are dated for
 * @param why the template proposed is, or how to choose one by hand, in sentences
 * @param contract the running contract it comes from, null when it is made by hand
 * @param planned the plans that follow this contract already
 */
record NewPlanPage(
        List<Choice> places,
        List<TemplateOutline> templates,
        List<Choice> choices,
        List<Choice> cautions,
        List<String> why,
        @Nullable ContractSummary contract,
        List<PlanRef> planned) {

    static NewPlanPage of(
            Nomenclature nomenclature,
            List<Template> templates,
            @Nullable ContractSummary contract,
            List<PlanRef> planned,
            LocalDate today) {
        return new NewPlanPage(
                NewPlanDefaults.places(nomenclature),
                templates.stream().map(TemplateOutline::of).toList(),
                NewPlanDefaults.templates(templates),
                NewPlanDefaults.cautions(),
                contract == null
                        ? List.of(ProcedureChoiceWording.rule(today))
                        : TemplateProposal.of(contract, today).why(),
                contract,
                planned);
    }
}
