package fr.jalon.retroplanning.feeds.web;

import fr.jalon.retroplanning.domain.PlanQueries;
import fr.jalon.retroplanning.feeds.domain.CalendarService;
import fr.jalon.retroplanning.web.PlanDownload;
import java.nio.charset.StandardCharsets;
import java.util.UUID;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/** A plan as a file for calendars. */
@Controller
class PlanCalendarController {

    private static final MediaType CALENDAR = new MediaType("text", "calendar", StandardCharsets.UTF_8);

    private final PlanQueries planQueries;
    private final CalendarService calendars;

    PlanCalendarController(PlanQueries planQueries, CalendarService calendars) {
        this.planQueries = planQueries;
        this.calendars = calendars;
    }

    @GetMapping("/retroplannings/{plan}.ics")
    ResponseEntity<byte[]> calendar(@PathVariable UUID plan) {
        return PlanDownload.answer(CALENDAR, planQueries.details(plan), "ics", calendars.file(plan));
    }
}
