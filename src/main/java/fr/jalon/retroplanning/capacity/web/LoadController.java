package fr.jalon.retroplanning.capacity.web;

import fr.jalon.account.Role;
import fr.jalon.account.SignedIn;
import fr.jalon.calendar.DateInput;
import fr.jalon.retroplanning.domain.PlanDetails;
import fr.jalon.retroplanning.domain.PlanQueries;
import fr.jalon.retroplanning.domain.Workloads;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** Who has how much to do in which week. */
@Controller
class LoadController {

    private final PlanQueries planQueries;
    private final Workloads workloads;
    private final Clock clock;

    LoadController(PlanQueries planQueries, Workloads workloads, Clock clock) {
        this.planQueries = planQueries;
        this.workloads = workloads;
        this.clock = clock;
    }

    /** @param depuis a day of the first week; this week without */
    @GetMapping("/retroplannings/charge")
    ModelAndView show(@RequestParam(required = false) @Nullable String depuis, @AuthenticationPrincipal SignedIn me) {
        List<PlanDetails> plans = planQueries.running();
        LocalDate today = LocalDate.now(clock);
        LoadPage page = LoadPage.of(
                workloads.of(plans),
                LoadPage.from(DateInput.parse(depuis).orElse(null), today),
                new LoadPage.Reader(me.membership(), me.is(Role.OWNER)),
                plans.stream().collect(Collectors.toMap(PlanDetails::id, PlanDetails::version)));
        return new ModelAndView("retroplanning/capacity/load", "page", page);
    }
}
