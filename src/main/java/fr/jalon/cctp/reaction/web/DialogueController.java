package fr.jalon.cctp.reaction.web;

import fr.jalon.account.SignedIn;
import fr.jalon.cctp.reaction.domain.FollowService;
import java.util.UUID;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** A published draft and what was said of it. */
@Controller
@RequestMapping("/cctp/{draft}")
class DialogueController {

    private final DialoguePageAssembler pageAssembler;
    private final FollowService followService;

    DialogueController(DialoguePageAssembler pageAssembler, FollowService followService) {
        this.pageAssembler = pageAssembler;
        this.followService = followService;
    }

    /** @param avis the reaction that is to be rated */
    @GetMapping
    ModelAndView latest(
            @PathVariable UUID draft,
            @RequestParam(defaultValue = "") String avis,
            @AuthenticationPrincipal SignedIn me) {
        return new ModelAndView(
                "cctp/reaction/dialogue",
                "page",
                pageAssembler.page(draft, null, me).rating(avis, null));
    }

    @GetMapping("/versions/{number}")
    ModelAndView version(@PathVariable UUID draft, @PathVariable int number, @AuthenticationPrincipal SignedIn me) {
        return new ModelAndView("cctp/reaction/dialogue", "page", pageAssembler.page(draft, number, me));
    }

    @PostMapping("/suivi")
    String follow(@PathVariable UUID draft, @RequestParam(defaultValue = "true") boolean suivre) {
        followService.follow(draft, suivre);
        return "redirect:/cctp/" + draft + "#suivi";
    }
}
