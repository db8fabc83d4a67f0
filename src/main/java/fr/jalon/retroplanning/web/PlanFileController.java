package fr.jalon.retroplanning.web;

import fr.jalon.retroplanning.domain.PlanDetails;
import fr.jalon.retroplanning.domain.PlanQueries;
import fr.jalon.retroplanning.web.page.PlanCsv;
import java.nio.charset.StandardCharsets;
import java.util.UUID;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/** A plan as a file for spreadsheets. */
@Controller
class PlanFileController {

    private static final MediaType CSV = new MediaType("text", "csv", StandardCharsets.UTF_8);

    private final PlanQueries planQueries;

    PlanFileController(PlanQueries planQueries) {
        this.planQueries = planQueries;
    }

    @GetMapping("/retroplannings/{plan}.csv")
    ResponseEntity<byte[]> csv(@PathVariable UUID plan) {
        PlanDetails details = planQueries.details(plan);
        return PlanDownload.answer(CSV, details, "csv", PlanCsv.of(details));
    }
}
