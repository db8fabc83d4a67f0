package fr.jalon.tabular.web;

import fr.jalon.account.SignedIn;
import fr.jalon.site.FailedForm;
import fr.jalon.site.SentOnce;
import fr.jalon.tabular.TableImport;
import fr.jalon.tabular.domain.TableDraft;
import fr.jalon.tabular.domain.TableDraftService;
import fr.jalon.tabular.domain.TableImports;
import fr.jalon.tabular.reading.UnreadableTableException;
import fr.jalon.upload.FileType;
import fr.jalon.upload.IncomingFile;
import fr.jalon.upload.UnacceptableFileException;
import java.io.IOException;
import java.util.Set;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.ModelAndView;

/** A table is chosen. */
@Controller
@RequestMapping("/imports/tables/{kind}")
class TableUploadController {

    private static final Set<FileType> TABLES = Set.of(FileType.CSV, FileType.TXT, FileType.XLSX, FileType.ODS);
    private static final String NO_TABLE =
            "Ce fichier n’est pas un tableau : choisissez un fichier CSV, Excel (.xlsx) ou OpenDocument (.ods).";

    private final TableImports imports;
    private final TableDraftService drafts;

    TableUploadController(TableImports imports, TableDraftService drafts) {
        this.imports = imports;
        this.drafts = drafts;
    }

    @GetMapping
    ModelAndView page(
            @PathVariable String kind,
            @ModelAttribute("form") TableFileForm form,
            @AuthenticationPrincipal SignedIn me) {
        return view(imports.find(kind, me));
    }

    @PostMapping
    @SentOnce
    ModelAndView upload(
            @PathVariable String kind, @ModelAttribute("form") TableFileForm form, @AuthenticationPrincipal SignedIn me)
            throws IOException {
        TableImport target = imports.find(kind, me);
        try (IncomingFile file = IncomingFile.receive(form.fichier())) {
            if (!TABLES.contains(file.type())) {
                return FailedForm.on(view(target), form.refused(NO_TABLE));
            }
            TableDraft draft = drafts.upload(target, file);
            return new ModelAndView(
                    "redirect:" + TableAddress.of(target, draft.id()) + (draft.columns() == null ? "" : "/controle"));
        } catch (UnacceptableFileException unfit) {
            return FailedForm.on(view(target), form.refused(unfit.sentence()));
        } catch (UnreadableTableException unreadable) {
            return FailedForm.on(view(target), form.refused(unreadable.sentence()));
        }
    }

    private static ModelAndView view(TableImport target) {
        return new ModelAndView("tabular/upload", "page", TableUploadPage.of(target));
    }
}
