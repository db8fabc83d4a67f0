package fr.jalon.contact.web;

import fr.jalon.account.SignedIn;
import fr.jalon.contact.domain.FulfilledAction;
import fr.jalon.contact.domain.InteractionQueries;
import fr.jalon.contact.domain.InteractionService;
import java.util.UUID;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** An interaction taken back and restored, and the tick taken back that it gave. */
@Controller
@RequestMapping("/echanges/{interaction}")
class InteractionWithdrawalController {

    private final InteractionQueries interactionQueries;
    private final InteractionService interactionService;

    InteractionWithdrawalController(InteractionQueries interactionQueries, InteractionService interactionService) {
        this.interactionQueries = interactionQueries;
        this.interactionService = interactionService;
    }

    @PostMapping("/retrait")
    String withdraw(@PathVariable UUID interaction, RedirectAttributes redirect) {
        interactionService.withdraw(interaction);
        FulfilledAction action = interactionQueries.one(interaction).fulfilled();
        redirect.addFlashAttribute(
                "notice",
                "Échange retiré. Vous pouvez le remettre"
                        + (action == null
                                ? "."
                                : ", ou décocher l’action « " + action.title() + " » qu’il avait cochée."));
        return "redirect:/echanges/" + interaction;
    }

    @PostMapping("/remise")
    String restore(@PathVariable UUID interaction, @AuthenticationPrincipal SignedIn me, RedirectAttributes redirect) {
        interactionService.restore(interaction, me.membership());
        redirect.addFlashAttribute("notice", "Échange remis à sa place.");
        return "redirect:" + TargetCard.path(interactionQueries.one(interaction).authority()) + "#echange-"
                + interaction;
    }

    /** Takes back the tick that the interaction gave to a plan's action. */
    @PostMapping("/action/reouverture")
    String release(@PathVariable UUID interaction, @AuthenticationPrincipal SignedIn me, RedirectAttributes redirect) {
        FulfilledAction action = interactionService.release(interaction, me.membership());
        redirect.addFlashAttribute(
                "notice",
                action == null
                        ? "Cet échange ne coche plus aucune action."
                        : "Rouverte : « " + action.title() + " ». L’échange ne la coche plus.");
        return "redirect:/echanges/" + interaction;
    }
}
