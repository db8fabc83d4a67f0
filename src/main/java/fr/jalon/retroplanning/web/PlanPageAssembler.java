package fr.jalon.retroplanning.web;

import fr.jalon.market.ContractSummary;
import fr.jalon.market.Contracts;
import fr.jalon.retroplanning.domain.PlanDetails;
import fr.jalon.retroplanning.domain.PlanQueries;
import fr.jalon.retroplanning.domain.Workloads;
import fr.jalon.retroplanning.web.page.ContractCard;
import fr.jalon.retroplanning.web.page.PlanPage;
import fr.jalon.retroplanning.web.page.PlanParts;
import fr.jalon.retroplanning.web.page.PlanStrain;
import fr.jalon.scheduling.Templates;
import fr.jalon.scheduling.engine.template.Line;
import fr.jalon.scheduling.engine.template.Template;
import fr.jalon.site.French;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Puts a plan's page together from the plan, its running contract and what each feature adds. */
@Component
class PlanPageAssembler {

    private final PlanQueries planQueries;
    private final Templates templates;
    private final Contracts contracts;
    private final Workloads workloads;
    private final List<PlanPart> parts;

    PlanPageAssembler(
            PlanQueries planQueries,
            Templates templates,
            Contracts contracts,
            Workloads workloads,
            List<PlanPart> parts) {
        this.planQueries = planQueries;
        this.templates = templates;
        this.contracts = contracts;
        this.workloads = workloads;
        this.parts = List.copyOf(parts);
    }

    /** @param me the membership of who looks */
    ModelAndView view(PlanDetails details, UUID me) {
        Template template = details.facts().template();
        PlanParts added = PlanParts.together(
                parts.stream().map(part -> part.of(details, me)).toList());
        PlanPage page = PlanPage.of(
                details,
                newer(template),
                card(details.contractId()),
                planQueries.history(details.id()),
                templates.isRetired(template.key()),
                PlanStrain.warning(workloads.now(), details.id()).orElse(null),
                added);
        ModelAndView view = new ModelAndView("retroplanning/plan", "page", page)
                .addObject("caseForm", NoticeCaseForm.of(details))
                .addObject("handOverForm", HandOverForm.blank());
        added.forms().forEach(blank -> view.addObject(blank.name(), blank.form()));
        return view;
    }

    private @Nullable Template newer(Template template) {
        return templates
                .newest(template.key())
                .filter(newest -> newest.version() > template.version() && !templates.isRetired(newest.key()))
                .orElse(null);
    }

    /** To the line on its plan's page, with a word on what was done. */
    static String back(UUID plan, Line line, String notice, RedirectAttributes redirect) {
        redirect.addFlashAttribute("notice", notice);
        return "redirect:/retroplannings/" + plan + "#" + line.key();
    }

    private @Nullable ContractCard card(@Nullable UUID contractId) {
        return contractId == null
                ? null
                : contracts.find(contractId).map(PlanPageAssembler::card).orElse(null);
    }

    private static ContractCard card(ContractSummary fact) {
        String end = null;
        if (fact.end() != null) {
            end = fact.end().isExact()
                    ? "prend fin le " + French.shortDate(fact.end().likely())
                    : "prend fin entre le " + French.shortDate(fact.end().min()) + " et le "
                            + French.shortDate(fact.end().max());
        }
        return new ContractCard(
                fact.holders(),
                fact.notification() == null ? "inconnu" : French.shortDate(fact.notification()),
                fact.months() == null ? "inconnue" : fact.months() + " mois",
                French.money(fact.amount()),
                fact.framework(),
                end,
                fact.end() == null ? "inconnue" : French.shortDate(fact.end().likely()),
                "/marches/" + fact.id());
    }
}
