package fr.jalon.authority.web;

import fr.jalon.account.CompanyProfiles;
import fr.jalon.authority.Priority;
import fr.jalon.authority.TargetRef;
import fr.jalon.authority.domain.TargetService;
import fr.jalon.market.BuyerSummary;
import fr.jalon.market.Buyers;
import fr.jalon.reference.Places;
import fr.jalon.shared.Department;
import fr.jalon.shared.Siren;
import fr.jalon.site.NotFoundException;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.stereotype.Controller;
import org.springframework.transaction.annotation.Transactional;
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

    private static final int FOUND = 12;

    private final TargetService targetService;
    private final Buyers buyers;
    private final CompanyProfiles profiles;
    private final RankingPageAssembler rankings;

    TargetsController(
            TargetService targetService, Buyers buyers, CompanyProfiles profiles, RankingPageAssembler rankings) {
        this.targetService = targetService;
        this.buyers = buyers;
        this.profiles = profiles;
        this.rankings = rankings;
    }

    @Transactional(readOnly = true)
    @GetMapping
    ModelAndView page(@RequestParam(defaultValue = "") String q, @ModelAttribute RankingFilter filter) {
        List<TargetRef> targets = targetService.all();
        Set<Siren> aimedAt =
                targets.stream().map(one -> one.authority().siren()).collect(Collectors.toSet());
        Set<Department> served = profiles.current()
                .map(profile -> Set.copyOf(profile.departments()))
                .orElse(Set.of());
        List<TargetsPage.Found> found = buyers.search(q, FOUND).stream()
                .filter(buyer -> !aimedAt.contains(buyer.siren()))
                .map(TargetsPage.Found::of)
                .toList();
        Map<Siren, BuyerSummary> known = buyers.find(aimedAt);
        List<TargetsPage.Line> lines = targets.stream()
                .map(one -> TargetsPage.Line.of(one, known.get(one.authority().siren()), served))
                .toList();
        return new ModelAndView(
                "authority/targets",
                "page",
                new TargetsPage(lines, q, found, List.of(Priority.values()), rankings.assemble(filter, targets)));
    }

    /** A buyer whose contracts are known, or an authority of the register. */
    @PostMapping
    String aim(@RequestParam(defaultValue = "") String siren, RedirectAttributes flash) {
        Siren authority = Sirens.typed(siren);
        String name = buyers.find(authority)
                .map(BuyerSummary::label)
                .or(() -> Places.ofFrance().collectivity(authority).map(Places.Collectivity::name))
                .orElseThrow(() -> new NotFoundException("buyer " + siren));
        targetService.aimAt(authority, name);
        int targets = targetService.all().size();
        flash.addFlashAttribute(
                "notice",
                name + " est parmi vos cibles."
                        + (targets > TargetsPage.WORKABLE
                                ? " Vous en visez " + targets
                                        + " : au-delà de vingt, une heure par semaine ne suffit plus guère."
                                : ""));
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
