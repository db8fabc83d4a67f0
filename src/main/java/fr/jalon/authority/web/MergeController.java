package fr.jalon.authority.web;

import fr.jalon.account.SignedIn;
import fr.jalon.authority.domain.AuthorityDetails;
import fr.jalon.authority.domain.AuthorityFilter;
import fr.jalon.authority.domain.AuthorityLine;
import fr.jalon.authority.domain.AuthorityListQueries;
import fr.jalon.authority.domain.MergeImpactService;
import fr.jalon.authority.domain.MergeService;
import fr.jalon.authority.domain.RefusedException;
import fr.jalon.market.BuyerSummary;
import fr.jalon.market.Buyers;
import fr.jalon.site.FailedForm;
import fr.jalon.site.French;
import fr.jalon.site.SentOnce;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
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

    private static final int FOUND = 8;

    private final ListedAuthority listed;
    private final AuthorityListQueries list;
    private final MergeService mergeService;
    private final MergeImpactService impact;
    private final Buyers buyers;

    MergeController(
            ListedAuthority listed,
            AuthorityListQueries list,
            MergeService mergeService,
            MergeImpactService impact,
            Buyers buyers) {
        this.listed = listed;
        this.list = list;
        this.mergeService = mergeService;
        this.impact = impact;
        this.buyers = buyers;
    }

    @GetMapping
    ModelAndView page(
            @PathVariable String siren,
            @RequestParam(defaultValue = "") String q,
            @RequestParam(defaultValue = "") String dans) {
        AuthorityDetails from = listed.of(siren);
        Optional<AuthorityDetails> into = listed.named(dans);
        return view(
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
            return FailedForm.on(view(from, dans, null, null));
        }
        try {
            mergeService.merge(from.siren(), into.get().siren(), me);
        } catch (RefusedException e) {
            return FailedForm.on(view(from, "", into.get(), e.sentence()));
        }
        flash.addFlashAttribute(
                "notice",
                from.facts().name() + " est réunie à " + into.get().facts().name()
                        + ". Les cibles et les plans des entreprises suivent dans la minute.");
        return new ModelAndView("redirect:" + ListedAuthority.path(into.get().siren()));
    }

    private ModelAndView view(
            AuthorityDetails from, String searched, @Nullable AuthorityDetails into, @Nullable String refusal) {
        List<AuthorityLine> found = searched.isBlank()
                ? List.of()
                : list.search(new AuthorityFilter(searched, null, null, AuthorityFilter.State.OPEN), 0, FOUND).stream()
                        .filter(one -> !one.siren().equals(from.siren()))
                        .limit(FOUND)
                        .toList();
        return new ModelAndView(
                "authority/merge",
                "page",
                new MergePage(
                        ListedAuthority.path(from.siren()),
                        from.facts().name(),
                        from.siren().formatted(),
                        searched,
                        found,
                        into == null ? null : preview(from, into, refusal)));
    }

    private MergePage.Preview preview(AuthorityDetails from, AuthorityDetails into, @Nullable String refusal) {
        return new MergePage.Preview(
                into.siren().value(),
                into.siren().formatted(),
                into.facts().name(),
                refusal == null ? impact.of(from.siren()) : List.of(),
                French.count(
                        buyers.find(from.siren()).map(BuyerSummary::contracts).orElse(0L),
                        "marché publié",
                        "marchés publiés"),
                refusal);
    }
}
