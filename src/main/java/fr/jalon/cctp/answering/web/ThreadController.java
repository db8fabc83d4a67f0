package fr.jalon.cctp.answering.web;

import fr.jalon.account.SignedIn;
import fr.jalon.cctp.answering.domain.JoiningService;
import fr.jalon.cctp.domain.Buyer;
import java.util.UUID;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Questions that ask the same are joined, and parted again, with one press. */
@Controller
@RequestMapping("/cctp/projets/{draft}/remarques/{reaction}")
class ThreadController {

    private final JoiningService joining;

    ThreadController(JoiningService joining) {
        this.joining = joining;
    }

    @PostMapping("/jonction")
    String join(
            @PathVariable UUID draft,
            @PathVariable UUID reaction,
            @RequestParam("autre") UUID other,
            @AuthenticationPrincipal SignedIn me,
            RedirectAttributes flash) {
        joining.join(draft, Buyer.of(me), reaction, other);
        flash.addFlashAttribute("notice", "Les deux questions sont jointes : une seule réponse leur suffit.");
        return "redirect:/cctp/projets/" + draft + "/remarques/" + reaction + "#questions";
    }

    @PostMapping("/disjonction")
    String separate(
            @PathVariable UUID draft,
            @PathVariable UUID reaction,
            @RequestParam("autre") UUID other,
            @AuthenticationPrincipal SignedIn me,
            RedirectAttributes flash) {
        joining.separate(draft, Buyer.of(me), other);
        flash.addFlashAttribute("notice", "La question est de nouveau seule : elle attend sa propre réponse.");
        return "redirect:/cctp/projets/" + draft + "/remarques/" + reaction + "#questions";
    }
}
