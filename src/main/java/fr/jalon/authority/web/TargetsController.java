package fr.jalon.authority.web;

import fr.jalon.authority.Authorities;
import fr.jalon.authority.CurrentAuthority;
import fr.jalon.authority.Priority;
import fr.jalon.authority.domain.RankingCache;
import fr.jalon.authority.domain.TargetService;
import fr.jalon.market.BuyerSummary;
import fr.jalon.market.Buyers;
import fr.jalon.reference.Places;
import fr.jalon.shared.Siren;
import fr.jalon.site.NotFoundException;
import java.util.UUID;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** The authorities that one's company aims at, the most wanted first. */
@Controller
@RequestMapping("/cibles")
class TargetsController {

    private final TargetService targetService;
    private final Authorities authorities;
    private final TargetsPageAssembler pageAssembler;
    private final RankingCache rankings;
    private final Buyers buyers;

    TargetsController(
            TargetService targetService,
            Authorities authorities,
            TargetsPageAssembler pageAssembler,
            RankingCache rankings,
            Buyers buyers) {
        this.targetService = targetService;
        this.authorities = authorities;
        this.pageAssembler = pageAssembler;
        this.rankings = rankings;
        this.buyers = buyers;
    }

    /** The ranking comes first, because the page is read in one transaction, in which nobody shall wait for a ranking to be made. */
    @GetMapping
    ModelAndView page(@RequestParam(defaultValue = "") String q, @ModelAttribute RankingFilter filter) {
        return new ModelAndView("authority/targets", "page", pageAssembler.page(q, filter, rankings.current()));
    }

    /** Whoever is on the list or in the register, or has published contracts, can be aimed at from here. */
    @PostMapping
    String aim(@RequestParam(defaultValue = "") String siren, RedirectAttributes flash) {
        Siren wanted = Sirens.typed(siren);
        String label = authorities
                .current(wanted)
                .map(CurrentAuthority::label)
                .or(() -> buyers.find(wanted).map(BuyerSummary::label))
                .or(() -> Places.ofFrance().collectivity(wanted).map(Places.Collectivity::name))
                .orElseThrow(() -> new NotFoundException("buyer " + siren));
        targetService.aimAt(wanted, label);
        flash.addFlashAttribute(
                "notice", TargetsPage.notice(label, targetService.all().size()));
        return "redirect:/cibles";
    }

    @PostMapping("/{target}/priorite")
    String prioritise(@PathVariable UUID target, @RequestParam Priority priorite, RedirectAttributes flash) {
        targetService.prioritise(target, priorite);
        flash.addFlashAttribute("notice", "Priorité enregistrée.");
        return "redirect:/cibles";
    }

    @PostMapping("/{target}/retrait")
    String drop(@PathVariable UUID target, RedirectAttributes flash) {
        targetService.drop(target);
        flash.addFlashAttribute("notice", "Cette collectivité n’est plus parmi vos cibles ; ses plans restent.");
        return "redirect:/cibles";
    }
}
