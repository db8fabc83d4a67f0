package fr.jalon.tabular.web;

import fr.jalon.account.SignedIn;
import fr.jalon.site.FailedForm;
import fr.jalon.tabular.TableImport;
import fr.jalon.tabular.domain.TableDraft;
import fr.jalon.tabular.domain.TableDraftService;
import fr.jalon.tabular.domain.TableImports;
import fr.jalon.tabular.domain.TableOverview;
import fr.jalon.tabular.mapping.ColumnChoice;
import fr.jalon.tabular.reading.ReadingChoice;
import fr.jalon.tabular.reading.UnreadableTableException;
import java.io.IOException;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.validation.BeanPropertyBindingResult;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** What each column of a table means is said. */
@Controller
@RequestMapping("/imports/tables/{kind}/{draft}")
class TableColumnsController {

    private final TableImports imports;
    private final TableDraftService drafts;

    TableColumnsController(TableImports imports, TableDraftService drafts) {
        this.imports = imports;
        this.drafts = drafts;
    }

    @GetMapping
    @Transactional(readOnly = true)
    public ModelAndView page(@PathVariable String kind, @PathVariable UUID draft, @AuthenticationPrincipal SignedIn me)
            throws IOException {
        TableImport target = imports.find(kind, me);
        TableDraft found = drafts.find(target, draft);
        if (found.result() != null) {
            return new ModelAndView("redirect:" + TableAddress.of(target, draft) + "/bilan");
        }
        return view(target, found, null, null);
    }

    @PostMapping
    ModelAndView choose(
            @PathVariable String kind,
            @PathVariable UUID draft,
            @RequestParam Map<String, String> sent,
            @AuthenticationPrincipal SignedIn me)
            throws IOException, UnreadableTableException {
        TableImport target = imports.find(kind, me);
        TableDraft found = drafts.find(target, draft);
        TableOverview overview = drafts.overview(target, found);
        ColumnsForm form = ColumnsForm.of(overview.layout(), sent);
        BindingResult errors = form.check(target.schema());
        if (errors.hasErrors()) {
            return view(target, found, form.choice(), errors);
        }
        drafts.map(target, draft, overview, form.choice());
        return new ModelAndView("redirect:" + TableAddress.of(target, draft) + "/controle");
    }

    /** The sheet and the line of the headings, where they were not found rightly; what is no number is found out. */
    @PostMapping("/lecture")
    ModelAndView read(
            @PathVariable String kind,
            @PathVariable UUID draft,
            @RequestParam(defaultValue = "") String feuille,
            @RequestParam(defaultValue = "") String entete,
            @AuthenticationPrincipal SignedIn me)
            throws IOException {
        TableImport target = imports.find(kind, me);
        ReadingChoice choice = new ReadingChoice(
                feuille.isBlank() ? null : feuille, entete.matches("\\d{1,6}") ? Integer.valueOf(entete) : null);
        try {
            drafts.read(target, draft, choice);
            return new ModelAndView("redirect:" + TableAddress.of(target, draft));
        } catch (UnreadableTableException unreadable) {
            BindingResult errors = new BeanPropertyBindingResult(new ColumnsForm(Map.of()), "form");
            errors.reject("unreadable", unreadable.sentence());
            return view(target, drafts.find(target, draft), null, errors);
        }
    }

    private ModelAndView view(
            TableImport target, TableDraft draft, @Nullable ColumnChoice chosen, @Nullable BindingResult errors)
            throws IOException {
        try {
            TableOverview overview = drafts.overview(target, draft);
            ColumnChoice shown = chosen == null ? overview.guess() : chosen;
            ModelAndView page =
                    new ModelAndView("tabular/columns", "page", TableColumnsPage.of(target, draft, overview, shown));
            page.addObject("form", new ColumnsForm(shown.fields()));
            return errors == null ? page : FailedForm.on(page, errors);
        } catch (UnreadableTableException e) {
            // it was read when it was brought and when the sheet was chosen
            throw new IllegalStateException("Table draft " + draft.id() + " cannot be read any more", e);
        }
    }
}
