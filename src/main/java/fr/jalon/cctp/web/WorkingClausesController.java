package fr.jalon.cctp.web;

import fr.jalon.account.SignedIn;
import fr.jalon.cctp.domain.Buyer;
import fr.jalon.cctp.domain.ClauseService;
import fr.jalon.cctp.domain.ClauseWords;
import fr.jalon.cctp.domain.DraftDetails;
import fr.jalon.cctp.domain.DraftQueries;
import fr.jalon.site.FailedForm;
import fr.jalon.site.SentOnce;
import jakarta.validation.Valid;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** The clauses of a draft as they are being written. */
@Controller
@RequestMapping("/cctp/projets/{draft}/clauses")
class WorkingClausesController {

    private final DraftQueries draftQueries;
    private final ClauseService clauseService;

    WorkingClausesController(DraftQueries draftQueries, ClauseService clauseService) {
        this.draftQueries = draftQueries;
        this.clauseService = clauseService;
    }

    @GetMapping
    ModelAndView list(
            @PathVariable UUID draft,
            @RequestParam(required = false) @Nullable UUID apres,
            @AuthenticationPrincipal SignedIn me) {
        DraftDetails details = draftQueries.ofBuyer(draft, Buyer.of(me));
        WorkingClausesPage page = new WorkingClausesPage(details, draftQueries.clauses(details), apres);
        return new ModelAndView("cctp/clauses", "page", page).addObject("form", ClauseForm.blank(page.levelOfNext()));
    }

    @SentOnce
    @PostMapping
    ModelAndView add(
            @PathVariable UUID draft,
            @RequestParam(required = false) @Nullable UUID apres,
            @Valid @ModelAttribute("form") ClauseForm form,
            BindingResult errors,
            @AuthenticationPrincipal SignedIn me,
            RedirectAttributes flash) {
        Buyer buyer = Buyer.of(me);
        DraftDetails details = draftQueries.ofBuyer(draft, buyer);
        WorkingClausesPage page = new WorkingClausesPage(details, draftQueries.clauses(details), apres);
        ClauseWords words = form.read(errors);
        if (errors.hasErrors()) {
            return FailedForm.on(new ModelAndView("cctp/clauses", "page", page), errors);
        }
        UUID id = clauseService.add(draft, buyer, page.last(), words);
        flash.addFlashAttribute("notice", "La clause est ajoutée.");
        return new ModelAndView("redirect:" + page.path() + "#clause-" + id);
    }

    @PostMapping("/numeros")
    String renumber(@PathVariable UUID draft, @AuthenticationPrincipal SignedIn me, RedirectAttributes flash) {
        clauseService.renumber(draft, Buyer.of(me));
        flash.addFlashAttribute("notice", "Les clauses sont numérotées d’après leurs niveaux.");
        return "redirect:/cctp/projets/" + draft + "/clauses";
    }
}
