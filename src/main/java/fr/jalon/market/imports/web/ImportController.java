package fr.jalon.market.imports.web;

import fr.jalon.market.imports.domain.ImportDetails;
import fr.jalon.market.imports.domain.ImportQueries;
import fr.jalon.market.imports.domain.ImportQueue;
import fr.jalon.site.NotFoundException;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;
import java.util.UUID;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.ModelAndView;

/** One import: how far it is, then its report. */
@Controller
class ImportController {

    private static final int EXAMPLES = 3;
    private static final int REFRESH_SECONDS = 3;

    private final ImportQueries importQueries;
    private final ImportQueue importQueue;

    ImportController(ImportQueries importQueries, ImportQueue importQueue) {
        this.importQueries = importQueries;
        this.importQueue = importQueue;
    }

    /** While it runs, the page says in a noscript when to be asked for again; with scripts {@link #state} does. */
    @GetMapping("/admin/imports/{id}")
    ModelAndView show(@PathVariable UUID id) {
        ImportDetails fact = fact(id);
        ModelAndView view = new ModelAndView("market/import", "page", page(fact));
        return fact.isRunning() ? view.addObject("refresh", REFRESH_SECONDS) : view;
    }

    /** The part of the page that changes while the import runs; a script asks for it again and again. */
    @GetMapping("/admin/imports/{id}/etat")
    ModelAndView state(@PathVariable UUID id) {
        return new ModelAndView("market/import :: state", "page", page(fact(id)));
    }

    @PostMapping("/admin/imports/{id}/arret")
    String stop(@PathVariable UUID id) {
        importQueue.stop(fact(id).id());
        return "redirect:/admin/imports/" + id;
    }

    @GetMapping("/admin/imports/{id}/constats.csv")
    void findings(@PathVariable UUID id, HttpServletResponse response) throws IOException {
        ImportDetails fact = fact(id);
        response.setContentType("text/csv;charset=UTF-8");
        response.setHeader(
                HttpHeaders.CONTENT_DISPOSITION,
                ContentDisposition.attachment()
                        .filename("constats-" + id + ".csv")
                        .build()
                        .toString());
        try (FindingsCsv csv = new FindingsCsv(response.getOutputStream())) {
            importQueries.findings(fact.id(), csv::add);
            csv.end(importQueries.reasons(id));
        }
    }

    private ImportPage page(ImportDetails fact) {
        if (!fact.isDone()) {
            return ImportPage.of(fact, null, List.of(), List.of());
        }
        return ImportPage.of(
                fact,
                importQueries.earlier(fact).orElse(null),
                importQueries.reasons(fact.id()),
                importQueries.examples(fact.id(), EXAMPLES));
    }

    private ImportDetails fact(UUID id) {
        return importQueries.find(id).orElseThrow(() -> new NotFoundException("import " + id));
    }
}
