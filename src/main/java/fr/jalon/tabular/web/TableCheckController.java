package fr.jalon.tabular.web;

import fr.jalon.account.SignedIn;
import fr.jalon.site.FailedForm;
import fr.jalon.tabular.TableImport;
import fr.jalon.tabular.TableRefusedException;
import fr.jalon.tabular.domain.CheckService;
import fr.jalon.tabular.domain.TableDraft;
import fr.jalon.tabular.domain.TableDraftService;
import fr.jalon.tabular.domain.TableImportService;
import fr.jalon.tabular.domain.TableImports;
import fr.jalon.tabular.mapping.ColumnChoice;
import fr.jalon.tabular.reading.UnreadableTableException;
import java.io.IOException;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.ModelAndView;

/** The rows of a table are looked at, then taken. */
@Controller
@RequestMapping("/imports/tables/{kind}/{draft}")
class TableCheckController {

    private final TableImports imports;
    private final TableDraftService drafts;
    private final CheckService checks;
    private final TableImportService importService;

    TableCheckController(
            TableImports imports, TableDraftService drafts, CheckService checks, TableImportService importService) {
        this.imports = imports;
        this.drafts = drafts;
        this.checks = checks;
        this.importService = importService;
    }

    @GetMapping("/controle")
    ModelAndView check(@PathVariable String kind, @PathVariable UUID draft, @AuthenticationPrincipal SignedIn me)
            throws IOException {
        TableImport target = imports.find(kind, me);
        TableDraft found = drafts.find(target, draft);
        if (found.result() != null) {
            return new ModelAndView("redirect:" + TableAddress.of(target, draft) + "/bilan");
        }
        return found.columns() == null
                ? new ModelAndView("redirect:" + TableAddress.of(target, draft))
                : view(target, found, found.columns(), null);
    }

    /** Taken twice, or by two at once, the rows are there once: the file knows that it has been imported. */
    @PostMapping("/import")
    ModelAndView importRows(@PathVariable String kind, @PathVariable UUID draft, @AuthenticationPrincipal SignedIn me)
            throws IOException {
        TableImport target = imports.find(kind, me);
        TableDraft found = drafts.find(target, draft);
        ColumnChoice columns = found.columns();
        if (columns == null) {
            return new ModelAndView("redirect:" + TableAddress.of(target, draft));
        }
        try {
            importService.importRows(target, draft, me);
            return new ModelAndView("redirect:" + TableAddress.of(target, draft) + "/bilan");
        } catch (TableRefusedException refused) {
            return FailedForm.on(view(target, found, columns, refused.getMessage()));
        } catch (UnreadableTableException unreadable) {
            return FailedForm.on(view(target, found, columns, unreadable.sentence()));
        }
    }

    private ModelAndView view(TableImport target, TableDraft draft, ColumnChoice columns, @Nullable String error)
            throws IOException {
        TableCheckPage page;
        try {
            page = TableCheckPage.of(target, draft, checks.check(target, draft, columns), error);
        } catch (UnreadableTableException unreadable) {
            page = TableCheckPage.unreadable(target, draft, unreadable.sentence());
        }
        return new ModelAndView("tabular/check", "page", page);
    }
}
