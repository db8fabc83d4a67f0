package fr.jalon.cctp.web;

import fr.jalon.account.SignedIn;
import fr.jalon.cctp.domain.Buyer;
import fr.jalon.cctp.domain.ClauseDetails;
import fr.jalon.cctp.domain.ClauseEdit;
import fr.jalon.cctp.domain.ClauseService;
import fr.jalon.cctp.domain.ClauseWords;
import fr.jalon.cctp.domain.DraftDetails;
import fr.jalon.cctp.domain.DraftQueries;
import fr.jalon.site.FailedForm;
import fr.jalon.site.NotFoundException;
import fr.jalon.site.SeenVersion;
import jakarta.validation.Valid;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
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

/** One clause as it is being written: two who write it at once are shown both texts. */
@Controller
@RequestMapping("/cctp/projets/{draft}/clauses/{clause}")
class WorkingClauseController {

    /** Which version the page has now, for the next saving. */
    private static final String VERSION = "X-Version";

    private final DraftQueries draftQueries;
    private final ClauseService clauseService;

    WorkingClauseController(DraftQueries draftQueries, ClauseService clauseService) {
        this.draftQueries = draftQueries;
        this.clauseService = clauseService;
    }

    @GetMapping
    ModelAndView show(@PathVariable UUID draft, @PathVariable UUID clause, @AuthenticationPrincipal SignedIn me) {
        DraftDetails details = draftQueries.ofBuyer(draft, Buyer.of(me));
        ClauseDetails found = find(details, clause);
        return view(details, clause, null).addObject("form", ClauseForm.of(found));
    }

    @PostMapping
    ModelAndView write(
            @PathVariable UUID draft,
            @PathVariable UUID clause,
            @Valid @ModelAttribute("form") ClauseForm form,
            BindingResult errors,
            @AuthenticationPrincipal SignedIn me,
            RedirectAttributes flash) {
        Buyer buyer = Buyer.of(me);
        DraftDetails details = draftQueries.ofBuyer(draft, buyer);
        find(details, clause);
        ClauseWords words = form.read(errors);
        if (errors.hasErrors()) {
            return FailedForm.on(view(details, clause, null), errors);
        }
        ClauseEdit edit = clauseService.write(draft, buyer, clause, words, SeenVersion.version(form.version()));
        if (edit instanceof ClauseEdit.Collides collides) {
            ModelAndView merge = view(details, clause, collides.current());
            merge.addObject("form", form.against(collides.version()));
            merge.setStatus(HttpStatus.CONFLICT);
            return merge;
        }
        flash.addFlashAttribute("notice", "La clause est enregistrée.");
        return new ModelAndView("redirect:" + details.projectPath() + "/clauses#clause-" + clause);
    }

    /** While it is typed: nothing is shown, nothing is lost. */
    @PostMapping("/brouillon")
    ResponseEntity<Void> autosave(
            @PathVariable UUID draft,
            @PathVariable UUID clause,
            @Valid @ModelAttribute("form") ClauseForm form,
            BindingResult errors,
            @AuthenticationPrincipal SignedIn me) {
        Buyer buyer = Buyer.of(me);
        DraftDetails details = draftQueries.ofBuyer(draft, buyer);
        ClauseWords words = form.read(errors);
        if (errors.hasErrors()) {
            return ResponseEntity.unprocessableContent().build();
        }
        ClauseEdit edit = clauseService.write(draft, buyer, clause, words, SeenVersion.version(form.version()));
        if (edit instanceof ClauseEdit.Collides) {
            return ResponseEntity.status(HttpStatus.CONFLICT).build();
        }
        return ResponseEntity.noContent()
                .header(VERSION, String.valueOf(find(details, clause).version()))
                .build();
    }

    private ClauseDetails find(DraftDetails draft, UUID clause) {
        return draftQueries.clauses(draft).stream()
                .filter(one -> one.id().equals(clause))
                .findFirst()
                .orElseThrow(() -> new NotFoundException("clause " + clause));
    }

    private static ModelAndView view(DraftDetails draft, UUID clause, @Nullable ClauseWords current) {
        return new ModelAndView("cctp/clause", "page", new WorkingClausePage(draft, clause, current));
    }
}
