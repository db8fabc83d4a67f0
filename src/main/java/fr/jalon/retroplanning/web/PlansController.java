package fr.jalon.retroplanning.web;

import fr.jalon.retroplanning.domain.PlanReader;
import fr.jalon.retroplanning.domain.listing.GonePlans;
import fr.jalon.retroplanning.page.PlansPage;
import fr.jalon.site.PageNumber;
import java.time.Clock;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.springframework.data.domain.PageRequest;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** All plans of the company on one line of time. */
@Controller
class PlansController {

    private static final int PLANS_A_PAGE = 25;
    private static final int GONE_PLANS = 100;

    private final PlanReader reader;
    private final GonePlans gone;
    private final Clock clock;

    PlansController(PlanReader reader, GonePlans gone, Clock clock) {
        this.reader = reader;
        this.gone = gone;
        this.clock = clock;
    }

    @GetMapping("/retroplannings")
    ModelAndView list(@RequestParam(required = false) @Nullable String page) {
        PageRequest wanted = PageRequest.of(PageNumber.of(page) - 1, PLANS_A_PAGE);
        PlansPage shown = PlansPage.of(reader.running(wanted), gone.latest(GONE_PLANS), LocalDate.now(clock));
        return new ModelAndView("retroplanning/plans", "page", shown);
    }
}
