package fr.jalon.tabular.web;

import fr.jalon.account.SignedIn;
import fr.jalon.site.NotFoundException;
import fr.jalon.tabular.TableImport;
import fr.jalon.tabular.domain.CheckService;
import fr.jalon.tabular.domain.TableDraft;
import fr.jalon.tabular.domain.TableDraftService;
import fr.jalon.tabular.domain.TableImports;
import fr.jalon.tabular.mapping.ColumnChoice;
import fr.jalon.tabular.reading.UnreadableTableException;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Optional;
import java.util.UUID;
import org.springframework.http.HttpHeaders;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.ModelAndView;

/** What came of a table, and the lines of it that are refused. */
@Controller
@RequestMapping("/imports/tables/{kind}/{draft}")
class TableResultController {

    private final TableImports imports;
    private final TableDraftService drafts;
    private final CheckService checks;

    TableResultController(TableImports imports, TableDraftService drafts, CheckService checks) {
        this.imports = imports;
        this.drafts = drafts;
        this.checks = checks;
    }

    @GetMapping("/bilan")
    ModelAndView result(@PathVariable String kind, @PathVariable UUID draft, @AuthenticationPrincipal SignedIn me) {
        TableImport target = imports.find(kind, me);
        TableDraft found = drafts.find(target, draft);
        TableDraft.Result result = found.result();
        return result == null
                ? new ModelAndView("redirect:" + TableAddress.of(target, draft))
                : new ModelAndView("tabular/result", "page", TableResultPage.of(target, found, result));
    }

    @GetMapping("/refus.csv")
    void refused(
            @PathVariable String kind,
            @PathVariable UUID draft,
            @AuthenticationPrincipal SignedIn me,
            HttpServletResponse response)
            throws IOException {
        TableImport target = imports.find(kind, me);
        TableDraft found = drafts.find(target, draft);
        ColumnChoice columns = Optional.ofNullable(found.columns())
                .orElseThrow(() -> new NotFoundException("columns of table draft " + draft));
        response.setContentType("text/csv;charset=UTF-8");
        response.setHeader(HttpHeaders.CONTENT_DISPOSITION, "attachment; filename=\"lignes-refusees.csv\"");
        try (RefusedLinesCsv csv = new RefusedLinesCsv(response.getOutputStream())) {
            try {
                checks.refused(target, found, columns, csv);
            } catch (UnreadableTableException unreadable) {
                csv.end(unreadable.sentence());
            }
        }
    }
}
