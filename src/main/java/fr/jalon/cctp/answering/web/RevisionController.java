package fr.jalon.cctp.answering.web;

import fr.jalon.account.SignedIn;
import fr.jalon.cctp.answering.domain.Alternative;
import fr.jalon.cctp.answering.domain.RevisionService;
import fr.jalon.cctp.answering.domain.WordingMerge;
import fr.jalon.cctp.domain.Buyer;
import fr.jalon.cctp.domain.ClauseDetails;
import fr.jalon.cctp.domain.ClauseEdit;
import fr.jalon.cctp.domain.ClauseService;
import fr.jalon.cctp.domain.ClauseWords;
import fr.jalon.site.FailedForm;
import fr.jalon.site.NotFoundException;
import fr.jalon.site.SeenVersion;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
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

/** Proposed words go into the clause that is being written, or others that a person types. */
@Controller
@RequestMapping("/cctp/projets/{draft}/revision")
class RevisionController {

    private final WorkAssembler assembler;
    private final RevisionService revisionService;
    private final ClauseService clauseService;

    RevisionController(WorkAssembler assembler, RevisionService revisionService, ClauseService clauseService) {
        this.assembler = assembler;
        this.revisionService = revisionService;
        this.clauseService = clauseService;
    }

    @GetMapping
    ModelAndView show(
            @PathVariable UUID draft,
            @RequestParam(required = false) @Nullable UUID clause,
            @AuthenticationPrincipal SignedIn me) {
        RevisionPage page = assembler.revision(draft, Buyer.of(me), clause);
        return view(page, RevisionForm.of(page.clause()));
    }

    @PostMapping("/{clause}")
    ModelAndView write(
            @PathVariable UUID draft,
            @PathVariable UUID clause,
            @ModelAttribute("form") RevisionForm form,
            BindingResult errors,
            @AuthenticationPrincipal SignedIn me,
            RedirectAttributes flash) {
        Buyer buyer = Buyer.of(me);
        RevisionPage page = assembler.revision(draft, buyer, clause);
        ClauseWords words = form.read(found(page).said(), errors);
        if (errors.hasErrors()) {
            return FailedForm.on(view(page, form), errors);
        }
        ClauseEdit edit = clauseService.write(draft, buyer, clause, words, SeenVersion.version(form.version()));
        return done(page, edit, words, flash, "La clause est enregistrée.");
    }

    @PostMapping("/{clause}/formulation")
    ModelAndView take(
            @PathVariable UUID draft,
            @PathVariable UUID clause,
            @RequestParam("remarque") UUID reaction,
            @RequestParam(defaultValue = "") String version,
            @AuthenticationPrincipal SignedIn me,
            RedirectAttributes flash) {
        Buyer buyer = Buyer.of(me);
        RevisionPage page = assembler.revision(draft, buyer, clause);
        Alternative alternative = page.cards().stream()
                .map(RevisionPage.Card::alternative)
                .filter(one -> one != null && one.reaction().equals(reaction))
                .findFirst()
                .orElseThrow(() -> new NotFoundException("wording of " + reaction + " for clause " + clause));
        ClauseDetails found = found(page);
        long seen = Objects.requireNonNullElse(SeenVersion.version(version), found.version());
        ClauseEdit edit = revisionService.take(draft, buyer, found, alternative, seen);
        ClauseWords words =
                found.said().withWords(WordingMerge.apply(found.said().words(), alternative));
        return done(page, edit, words, flash, "La formulation est dans le texte ; la remarque est notée reprise.");
    }

    private static ModelAndView done(
            RevisionPage page, ClauseEdit edit, ClauseWords typed, RedirectAttributes flash, String notice) {
        if (edit instanceof ClauseEdit.Collides collides) {
            RevisionForm form = new RevisionForm(typed.words(), String.valueOf(collides.version()));
            ModelAndView merge = view(page.against(collides.current()), form);
            merge.setStatus(HttpStatus.CONFLICT);
            return merge;
        }
        flash.addFlashAttribute("notice", notice);
        return new ModelAndView(
                "redirect:" + page.path() + "?clause=" + found(page).id());
    }

    private static ClauseDetails found(RevisionPage page) {
        return Objects.requireNonNull(page.clause());
    }

    private static ModelAndView view(RevisionPage page, RevisionForm form) {
        return new ModelAndView("cctp/answering/revision", "page", page).addObject("form", form);
    }
}
