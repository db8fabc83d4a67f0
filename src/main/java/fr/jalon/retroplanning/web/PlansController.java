package fr.jalon.retroplanning.web;

import fr.jalon.retroplanning.domain.ClosedPlanQueries;
import fr.jalon.retroplanning.domain.PlanDetails;
import fr.jalon.retroplanning.domain.PlanQueries;
import fr.jalon.retroplanning.domain.Workloads;
import fr.jalon.retroplanning.web.page.PlansPage;
import fr.jalon.site.PageNumber;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.data.domain.Page;
import org.springframework.data.domain.PageImpl;
import org.springframework.data.domain.PageRequest;
import org.springframework.stereotype.Controller;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** All plans of the company on one line of time. */
@Controller
class PlansController {

    private static final int PLANS_A_PAGE = 25;
    private static final int GONE_PLANS = 100;

    private final PlanQueries planQueries;
    private final ClosedPlanQueries gone;
    private final Workloads workloads;
    private final Clock clock;

    PlansController(PlanQueries planQueries, ClosedPlanQueries gone, Workloads workloads, Clock clock) {
        this.planQueries = planQueries;
        this.gone = gone;
        this.workloads = workloads;
        this.clock = clock;
    }

    @Transactional(readOnly = true)
    @GetMapping("/retroplannings")
    ModelAndView list(@RequestParam(required = false) @Nullable String page) {
        List<PlanDetails> all = planQueries.running();
        PlansPage shown = PlansPage.of(
                slice(all, PageNumber.of(page)), gone.latest(GONE_PLANS), workloads.of(all), LocalDate.now(clock));
        return new ModelAndView("retroplanning/plans", "page", shown);
    }

    /** The load needs every plan, the page a few of them; beyond the last page is the last page. */
    private static Page<PlanDetails> slice(List<PlanDetails> all, int wanted) {
        int last = Math.max(1, (all.size() + PLANS_A_PAGE - 1) / PLANS_A_PAGE);
        PageRequest page = PageRequest.of(Math.min(wanted, last) - 1, PLANS_A_PAGE);
        int from = (int) page.getOffset();
        int to = Math.min(all.size(), from + PLANS_A_PAGE);
        return new PageImpl<>(all.subList(from, to), page, all.size());
    }
}
