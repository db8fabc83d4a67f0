package fr.jalon.cctp.web;

import fr.jalon.account.SignedIn;
import fr.jalon.cctp.domain.Buyer;
import fr.jalon.cctp.domain.DraftImport;
import fr.jalon.cctp.domain.DraftImportService;
import fr.jalon.cctp.domain.OutlineStep;
import fr.jalon.cctp.reading.UnreadableTextException;
import fr.jalon.market.ContractSummary;
import fr.jalon.site.FailedForm;
import fr.jalon.site.SentOnce;
import jakarta.validation.Valid;
import java.io.IOException;
import java.util.UUID;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** A text becomes clauses: what was understood stands beside the source and is corrected before anything is a draft. */
@Controller
@RequestMapping("/cctp/projets/imports")
class DraftImportController {

    private final DraftImportService imports;
    private final RenewedContracts contracts;

    DraftImportController(DraftImportService imports, RenewedContracts contracts) {
        this.imports = imports;
        this.contracts = contracts;
    }

    @PostMapping
    @SentOnce
    ModelAndView bring(@ModelAttribute("fileForm") SourceForm form, @AuthenticationPrincipal SignedIn me)
            throws IOException {
        if (!form.hasFile() && !form.hasText()) {
            return FailedForm.on(
                    NewDraftPage.view(), form.refused("Choisissez un document, ou collez le texte du projet."));
        }
        try {
            SourceReader.Source source = SourceReader.read(form);
            UUID contract =
                    contracts.find(form.renewed()).map(ContractSummary::id).orElse(null);
            UUID id = imports.bring(Buyer.of(me), source.name(), source.text(), contract);
            return new ModelAndView("redirect:/cctp/projets/imports/" + id);
        } catch (UnreadableTextException unreadable) {
            return FailedForm.on(NewDraftPage.view(), form.refused(String.valueOf(unreadable.getMessage())));
        }
    }

    @GetMapping("/{id}")
    ModelAndView review(@PathVariable UUID id, @AuthenticationPrincipal SignedIn me) {
        DraftImport found = imports.find(id, Buyer.of(me));
        if (found.usedFor() != null) {
            return new ModelAndView("redirect:/cctp/projets/" + found.usedFor() + "/clauses");
        }
        return view(found)
                .addObject(
                        "form",
                        contracts
                                .find(found.contract())
                                .map(SubjectForm::renewing)
                                .orElseGet(SubjectForm::blank));
    }

    @PostMapping("/{id}/etapes")
    ModelAndView correct(
            @PathVariable UUID id,
            @ModelAttribute("form") OutlineStepForm form,
            @AuthenticationPrincipal SignedIn me,
            RedirectAttributes flash) {
        Buyer buyer = Buyer.of(me);
        OutlineStep step = form.read();
        imports.correct(id, buyer, form.seenSteps(), step);
        flash.addFlashAttribute("notice", "Fait : " + step.operation().done() + ".");
        return new ModelAndView("redirect:/cctp/projets/imports/" + id + "#bloc-" + step.clause());
    }

    @PostMapping("/{id}/annulation")
    String undo(@PathVariable UUID id, @AuthenticationPrincipal SignedIn me, RedirectAttributes flash) {
        imports.undo(id, Buyer.of(me));
        flash.addFlashAttribute("notice", "La dernière correction est annulée.");
        return "redirect:/cctp/projets/imports/" + id;
    }

    /** The clauses become a draft. */
    @PostMapping("/{id}/projet")
    ModelAndView use(
            @PathVariable UUID id,
            @Valid @ModelAttribute("form") SubjectForm form,
            BindingResult errors,
            @AuthenticationPrincipal SignedIn me,
            RedirectAttributes flash) {
        Buyer buyer = Buyer.of(me);
        DraftImport found = imports.find(id, buyer);
        var facts = form.read(errors, contracts.renewed(form.renewed()));
        if (errors.hasErrors()) {
            return FailedForm.on(view(found), errors);
        }
        UUID draft = imports.use(id, buyer, facts);
        flash.addFlashAttribute("notice", "Le projet est créé avec ses clauses. Rien n’est publié.");
        return new ModelAndView("redirect:/cctp/projets/" + draft);
    }

    private static ModelAndView view(DraftImport found) {
        return new ModelAndView("cctp/import", "page", DraftImportPage.of(found));
    }
}
