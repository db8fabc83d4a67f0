package fr.jalon.authority.web;

import fr.jalon.authority.domain.CompanyRanking;
import fr.jalon.authority.domain.KeptRanking;
import fr.jalon.authority.domain.RankingCache;
import fr.jalon.shared.Siren;
import fr.jalon.site.French;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.servlet.ModelAndView;

/** Why an authority stands where it stands: a page, or its part alone where a card opens it in place. */
@Controller
class RankController {

    private static final String VIEW = "authority/rank";

    private final RankingCache rankings;
    private final RankingPageAssembler assembler;
    private final AuthorityNaming naming;

    RankController(RankingCache rankings, RankingPageAssembler assembler, AuthorityNaming naming) {
        this.rankings = rankings;
        this.assembler = assembler;
        this.naming = naming;
    }

    @GetMapping("/cibles/classement/{siren}")
    ModelAndView show(@PathVariable String siren, @RequestHeader(name = "HX-Request", defaultValue = "") String htmx) {
        Siren asked = Sirens.typed(siren);
        String name = naming.name(asked);
        CompanyRanking ranking = rankings.current();
        int size = ranking.ranking().map(KeptRanking::size).orElse(0);
        RankPage page = new RankPage(
                asked.value(),
                name,
                ranking.ranking().isPresent(),
                assembler.place(asked, ranking),
                French.count(size, "collectivité", "collectivités"),
                ranking.targets().stream()
                        .anyMatch(one -> one.authority().siren().equals(asked)));
        return new ModelAndView(htmx.equals("true") ? VIEW + " :: part" : VIEW, "page", page);
    }
}
