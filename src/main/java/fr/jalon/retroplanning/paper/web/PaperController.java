package fr.jalon.retroplanning.paper.web;

import fr.jalon.retroplanning.domain.PlanDetails;
import fr.jalon.retroplanning.domain.PlanQueries;
import fr.jalon.retroplanning.domain.Workloads;
import fr.jalon.retroplanning.paper.domain.PaperService;
import fr.jalon.retroplanning.web.PlanDownload;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.UUID;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/** A plan on one or two A4 pages. */
@Controller
class PaperController {

    private final PlanQueries planQueries;
    private final Workloads workloads;
    private final PaperService papers;

    PaperController(PlanQueries planQueries, Workloads workloads, PaperService papers) {
        this.planQueries = planQueries;
        this.workloads = workloads;
        this.papers = papers;
    }

    /** Every plan that is followed, on one line of time. */
    @GetMapping("/retroplannings/frise.pdf")
    ResponseEntity<byte[]> plans() {
        List<PlanDetails> plans = planQueries.running();
        return file("retroplannings.pdf", papers.plans(plans, workloads.of(plans)));
    }

    @GetMapping("/retroplannings/{plan}.pdf")
    ResponseEntity<byte[]> plan(@PathVariable UUID plan) {
        PlanDetails details = planQueries.details(plan);
        return file(PlanDownload.name(details, "pdf"), papers.plan(details));
    }

    private static ResponseEntity<byte[]> file(String name, byte[] pdf) {
        return ResponseEntity.ok()
                .contentType(MediaType.APPLICATION_PDF)
                .header(
                        HttpHeaders.CONTENT_DISPOSITION,
                        ContentDisposition.inline()
                                .filename(name, StandardCharsets.UTF_8)
                                .build()
                                .toString())
                .body(pdf);
    }
}
