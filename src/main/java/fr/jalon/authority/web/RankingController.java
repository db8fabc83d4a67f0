package fr.jalon.authority.web;

import fr.jalon.authority.domain.RankingService;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** How much each reason counts, and authorities ranked again that were not for the company. */
@Controller
@RequestMapping("/cibles")
class RankingController {

    private final RankingService rankingService;

    RankingController(RankingService rankingService) {
        this.rankingService = rankingService;
    }

    @PostMapping("/poids")
    String weigh(@ModelAttribute("weightsForm") WeightsForm form, RedirectAttributes flash) {
        rankingService.weigh(form.weights());
        flash.addFlashAttribute("notice", "Le classement suit vos poids.");
        return "redirect:/cibles#classement";
    }

    @PostMapping("/refus/{siren}/retrait")
    String takeBack(@PathVariable String siren, RedirectAttributes flash) {
        rankingService.takeBack(Sirens.typed(siren));
        flash.addFlashAttribute("notice", "Cette collectivité est de nouveau classée.");
        return "redirect:/cibles#classement";
    }
}
