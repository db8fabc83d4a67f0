package fr.jalon.market.imports.web;

import fr.jalon.account.SignedIn;
import fr.jalon.market.imports.domain.AwardTables;
import fr.jalon.market.imports.domain.ImportQueries;
import fr.jalon.market.imports.domain.ImportQueue;
import fr.jalon.market.imports.domain.InterruptedImportCleanup;
import fr.jalon.site.FailedForm;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.RejectedExecutionException;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** All imports, and the form that begins one. */
@Controller
class ImportsController {

    private static final int PAGE = 25;

    private final ImportQueries importQueries;
    private final ImportQueue importQueue;
    private final InterruptedImportCleanup interrupted;
    private final AwardTables tables;

    ImportsController(
            ImportQueries importQueries,
            ImportQueue importQueue,
            InterruptedImportCleanup interrupted,
            AwardTables tables) {
        this.importQueries = importQueries;
        this.importQueue = importQueue;
        this.interrupted = interrupted;
        this.tables = tables;
    }

    @GetMapping("/admin/imports")
    ModelAndView list(@RequestParam(defaultValue = "1") int page, @ModelAttribute("form") ImportForm form) {
        return view(page);
    }

    private ModelAndView view(int page) {
        interrupted.markInterrupted();
        int wanted = Math.max(1, Math.min(page, 10_000));
        return new ModelAndView(
                "market/imports",
                "page",
                ImportsPage.of(importQueries.latest(PAGE + 1, (wanted - 1) * PAGE), wanted, PAGE));
    }

    @PostMapping("/admin/imports")
    ModelAndView upload(
            @ModelAttribute("form") ImportForm form, BindingResult errors, @AuthenticationPrincipal SignedIn admin)
            throws IOException {
        if (form.isEmpty()) {
            errors.rejectValue("fichier", "empty", "Choisissez un fichier de marchés qui ne soit pas vide.");
        } else {
            Path file = Files.createTempFile("jalon-import-", ".upload");
            boolean queued = false;
            try {
                Objects.requireNonNull(form.fichier()).transferTo(file);
                Optional<String> unknown = tables.pageOfUnknownColumns(file, form.fileName());
                if (unknown.isPresent()) {
                    return new ModelAndView("redirect:" + unknown.get());
                }
                UUID id = importQueue.submit(form.fileName(), file, admin.name());
                queued = true; // the queue deletes it
                return new ModelAndView("redirect:/admin/imports/" + id);
            } catch (RejectedExecutionException e) {
                errors.rejectValue("fichier", "busy", ImportQueue.FULL);
            } finally {
                if (!queued) {
                    Files.deleteIfExists(file);
                }
            }
        }
        return FailedForm.on(view(1), errors);
    }
}
