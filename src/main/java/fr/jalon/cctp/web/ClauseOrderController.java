package fr.jalon.cctp.web;

import fr.jalon.account.SignedIn;
import fr.jalon.cctp.domain.Buyer;
import fr.jalon.cctp.domain.ClauseService;
import java.util.UUID;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Where a clause stands, and what is cut off it or joined to it. */
@Controller
@RequestMapping("/cctp/projets/{draft}/clauses/{clause}")
class ClauseOrderController {

    private final ClauseService clauseService;

    ClauseOrderController(ClauseService clauseService) {
        this.clauseService = clauseService;
    }

    @PostMapping("/place")
    String move(
            @PathVariable UUID draft,
            @PathVariable UUID clause,
            @RequestParam(defaultValue = "") String sens,
            @AuthenticationPrincipal SignedIn me) {
        clauseService.move(draft, Buyer.of(me), clause, sens.equals("haut"));
        return back(draft, clause);
    }

    @PostMapping("/coupe")
    String split(
            @PathVariable UUID draft,
            @PathVariable UUID clause,
            @RequestParam(defaultValue = "0") int paragraphe,
            @AuthenticationPrincipal SignedIn me,
            RedirectAttributes flash) {
        UUID second = clauseService.split(draft, Buyer.of(me), clause, paragraphe);
        flash.addFlashAttribute("notice", "La clause est coupée en deux : donnez un intitulé à la seconde.");
        return "redirect:/cctp/projets/" + draft + "/clauses/" + second;
    }

    @PostMapping("/jonction")
    String join(
            @PathVariable UUID draft,
            @PathVariable UUID clause,
            @AuthenticationPrincipal SignedIn me,
            RedirectAttributes flash) {
        UUID before = clauseService.joinWithPrevious(draft, Buyer.of(me), clause);
        flash.addFlashAttribute("notice", "Les deux clauses n’en font plus qu’une.");
        return back(draft, before);
    }

    @PostMapping("/suppression")
    String delete(
            @PathVariable UUID draft,
            @PathVariable UUID clause,
            @AuthenticationPrincipal SignedIn me,
            RedirectAttributes flash) {
        String heading = clauseService.delete(draft, Buyer.of(me), clause).heading();
        flash.addFlashAttribute(
                "notice",
                "La clause" + (heading.isEmpty() ? "" : " « " + heading + " »")
                        + " est retirée du texte. Les versions publiées la gardent.");
        return "redirect:/cctp/projets/" + draft + "/clauses";
    }

    private static String back(UUID draft, UUID clause) {
        return "redirect:/cctp/projets/" + draft + "/clauses#clause-" + clause;
    }
}
