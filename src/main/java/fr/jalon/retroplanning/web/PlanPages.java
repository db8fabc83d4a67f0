package fr.jalon.retroplanning.web;

import fr.jalon.market.ContractFact;
import fr.jalon.market.Contracts;
import fr.jalon.retroplanning.domain.PlanReader;
import fr.jalon.retroplanning.domain.PlanSheet;
import fr.jalon.retroplanning.engine.template.Line;
import fr.jalon.retroplanning.engine.template.Template;
import fr.jalon.retroplanning.method.MethodBook;
import fr.jalon.retroplanning.page.ContractCard;
import fr.jalon.retroplanning.page.PlanPage;
import fr.jalon.retroplanning.page.part.PlanPart;
import fr.jalon.site.French;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Puts a plan's page together from the plan, its running contract and what each feature adds. */
@Component
class PlanPages {

    private final PlanReader reader;
    private final MethodBook book;
    private final Contracts contracts;
    private final List<PlanPart> parts;

    PlanPages(PlanReader reader, MethodBook book, Contracts contracts, List<PlanPart> parts) {
        this.reader = reader;
        this.book = book;
        this.contracts = contracts;
        this.parts = List.copyOf(parts);
    }

    /** @param me the membership of who looks */
    ModelAndView view(PlanPage page, UUID me) {
        ModelAndView view = new ModelAndView("retroplanning/plan", "page", page);
        view.addObject("retired", book.isRetired(page.sheet().facts().template().key()));
        parts.forEach(part -> view.addAllObjects(part.of(page.sheet(), me)));
        return view;
    }

    PlanPage page(UUID planId) {
        PlanSheet sheet = reader.sheet(planId);
        return PlanPage.of(sheet, newer(sheet.facts().template()), card(sheet.contractId()), reader.history(planId));
    }

    private @Nullable Template newer(Template template) {
        return book.newest(template.key())
                .filter(newest -> newest.version() > template.version() && !book.isRetired(newest.key()))
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
                : contracts.find(contractId).map(PlanPages::card).orElse(null);
    }

    private static ContractCard card(ContractFact fact) {
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
