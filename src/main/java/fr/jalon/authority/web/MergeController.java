package fr.jalon.authority.web;

import fr.jalon.account.SignedIn;
import fr.jalon.authority.domain.AuthorityDetails;
import fr.jalon.authority.domain.MergeService;
import fr.jalon.authority.domain.RefusedException;
import fr.jalon.site.FailedForm;
import fr.jalon.site.SentOnce;
import java.util.Optional;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Merges an authority into another one: chosen by search, looked at, then done. */
@Controller
@RequestMapping("/collectivites/{siren}/fusion")
class MergeController {

    private final ListedAuthority listed;
    private final MergeService mergeService;
    private final MergePageAssembler pageAssembler;

    MergeController(ListedAuthority listed, MergeService mergeService, MergePageAssembler pageAssembler) {
        this.listed = listed;
        this.mergeService = mergeService;
        this.pageAssembler = pageAssembler;
    }

    @GetMapping
    ModelAndView page(
            @PathVariable String siren,
            @RequestParam(defaultValue = "") String q,
            @RequestParam(defaultValue = "") String dans) {
        AuthorityDetails from = listed.of(siren);
        Optional<AuthorityDetails> into = listed.named(dans);
        return pageAssembler.view(
                from,
                q,
                into.orElse(null),
                into.flatMap(one -> mergeService.whyNot(from.siren(), one.siren()))
                        .orElse(null));
    }

    @PostMapping
    @SentOnce
    ModelAndView merge(
            @PathVariable String siren,
            @RequestParam(defaultValue = "") String dans,
            @AuthenticationPrincipal SignedIn me,
            RedirectAttributes flash) {
        AuthorityDetails from = listed.of(siren);
        Optional<AuthorityDetails> into = listed.named(dans);
        if (into.isEmpty()) {
            return FailedForm.on(pageAssembler.view(from, dans, null, null));
        }
        try {
            mergeService.merge(from.siren(), into.get().siren(), me);
        } catch (RefusedException e) {
            return FailedForm.on(pageAssembler.view(from, "", into.get(), e.sentence()));
        }
        flash.addFlashAttribute(
                "notice",
                from.facts().name() + " est réunie à " + into.get().facts().name()
                        + ". Ce que les entreprises y rattachent suit dans la minute.");
        return new ModelAndView("redirect:" + ListedAuthority.path(into.get().siren()));
    }
}
