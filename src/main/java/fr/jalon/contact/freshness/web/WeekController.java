package fr.jalon.contact.freshness.web;

import fr.jalon.contact.freshness.domain.RecheckQueries;
import fr.jalon.contact.freshness.domain.RecheckQueries.Week;
import org.springframework.stereotype.Controller;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.servlet.ModelAndView;

/** The people to ask after this week: five at most, fewer once some are done. */
@Controller
class WeekController {

    private final RecheckQueries recheckQueries;
    private final WeekRechecks rechecks;

    WeekController(RecheckQueries recheckQueries, WeekRechecks rechecks) {
        this.recheckQueries = recheckQueries;
        this.rechecks = rechecks;
    }

    @Transactional(readOnly = true)
    @GetMapping("/contacts/verification")
    ModelAndView show() {
        Week week = recheckQueries.week();
        return new ModelAndView("contact/freshness/week", "page", new WeekPage(rechecks.of(week), week.done()));
    }
}
