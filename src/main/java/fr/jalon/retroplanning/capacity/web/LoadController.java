package fr.jalon.retroplanning.capacity.web;

import fr.jalon.account.Role;
import fr.jalon.account.SignedIn;
import fr.jalon.calendar.DateInput;
import fr.jalon.retroplanning.domain.PlanDetails;
import fr.jalon.retroplanning.domain.PlanQueries;
import fr.jalon.retroplanning.domain.Workloads;
import fr.jalon.scheduling.engine.load.Week;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.transaction.annotation.Transactional;
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

    /**
     * @param depuis a day of the first week; without, this week, or the one asked for when it is beyond those shown
     * @param semaine the week to show in all detail: {@code 2027-W12}
     */
    @Transactional(readOnly = true)
    @GetMapping("/retroplannings/charge")
    ModelAndView show(
            @RequestParam(required = false) @Nullable String depuis,
            @RequestParam(required = false) @Nullable String semaine,
            @AuthenticationPrincipal SignedIn me) {
        List<PlanDetails> plans = planQueries.running();
        LocalDate today = LocalDate.now(clock);
        Week asked = WeekAddress.asked(semaine, today).orElse(null);
        LocalDate first = DateInput.parse(depuis)
                .orElse(asked != null && asked.since(Week.of(today)) >= LoadPage.WEEKS ? asked.monday() : null);
        LoadPage page = LoadPage.of(
                workloads.of(plans),
                LoadPage.from(first, today),
                asked,
                new LoadPage.Reader(
                        me.membership(),
                        me.is(Role.OWNER),
                        plans.stream().collect(Collectors.toMap(PlanDetails::id, PlanDetails::version))));
        return new ModelAndView("retroplanning/capacity/load", "page", page);
    }
}
