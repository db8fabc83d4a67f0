package fr.jalon.retroplanning.web;

import fr.jalon.retroplanning.domain.PlanQueries;
import fr.jalon.retroplanning.web.page.PlanTablePage;
import java.util.UUID;
import org.springframework.stereotype.Controller;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.servlet.ModelAndView;

/** What the drawing of a plan shows, as a table: a page, or the table alone where the plan's page opens it in its place. */
@Controller
class PlanTableController {

    private static final String VIEW = "retroplanning/table";

    private final PlanQueries planQueries;

    PlanTableController(PlanQueries planQueries) {
        this.planQueries = planQueries;
    }

    @Transactional(readOnly = true)
    @GetMapping("/retroplannings/{plan}/tableau")
    ModelAndView show(@PathVariable UUID plan, @RequestHeader(name = "HX-Request", defaultValue = "") String htmx) {
        return new ModelAndView(
                htmx.equals("true") ? VIEW + " :: table" : VIEW, "page", PlanTablePage.of(planQueries.details(plan)));
    }
}
