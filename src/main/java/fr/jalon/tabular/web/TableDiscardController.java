package fr.jalon.tabular.web;

import fr.jalon.account.SignedIn;
import fr.jalon.tabular.TableImport;
import fr.jalon.tabular.domain.TableDraftService;
import fr.jalon.tabular.domain.TableImports;
import java.util.UUID;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** A file is given up before its rows are taken. */
@Controller
class TableDiscardController {

    private final TableImports imports;
    private final TableDraftService drafts;

    TableDiscardController(TableImports imports, TableDraftService drafts) {
        this.imports = imports;
        this.drafts = drafts;
    }

    @PostMapping("/imports/tables/{kind}/{draft}/abandon")
    String discard(
            @PathVariable String kind,
            @PathVariable UUID draft,
            @AuthenticationPrincipal SignedIn me,
            RedirectAttributes flash) {
        TableImport target = imports.find(kind, me);
        drafts.discard(target, draft);
        flash.addFlashAttribute("notice", "Le fichier est oublié : rien n’a été importé.");
        return "redirect:" + TableAddress.of(target);
    }
}
