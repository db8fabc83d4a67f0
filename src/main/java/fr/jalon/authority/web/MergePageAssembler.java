package fr.jalon.authority.web;

import fr.jalon.authority.domain.AuthorityDetails;
import fr.jalon.authority.domain.MergeImpactService;
import fr.jalon.market.BuyerSummary;
import fr.jalon.market.Buyers;
import fr.jalon.site.French;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.ModelAndView;

/** Puts the page of a merge together: the search for the one that stays, and what the merge would do. */
@Component
class MergePageAssembler {

    private final AuthorityChoice choice;
    private final MergeImpactService impact;
    private final Buyers buyers;

    MergePageAssembler(AuthorityChoice choice, MergeImpactService impact, Buyers buyers) {
        this.choice = choice;
        this.impact = impact;
        this.buyers = buyers;
    }

    ModelAndView view(
            AuthorityDetails from, String searched, @Nullable AuthorityDetails into, @Nullable String refusal) {
        return new ModelAndView(
                "authority/merge",
                "page",
                new MergePage(
                        ListedAuthority.path(from.siren()),
                        from.facts().name(),
                        from.siren().formatted(),
                        searched,
                        choice.found(searched, from.siren()),
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
