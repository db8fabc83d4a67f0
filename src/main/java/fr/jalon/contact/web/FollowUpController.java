package fr.jalon.contact.web;

import fr.jalon.account.SignedIn;
import fr.jalon.contact.domain.InteractionQueries;
import fr.jalon.contact.domain.InteractionService;
import fr.jalon.site.PreviousPage;
import jakarta.servlet.http.HttpServletRequest;
import java.util.UUID;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** What was to follow from an interaction: ticked, or open again, on the page where one is. */
@Controller
@RequestMapping("/echanges/{interaction}/suite")
class FollowUpController {

    private final InteractionService interactionService;
    private final InteractionQueries interactionQueries;

    FollowUpController(InteractionService interactionService, InteractionQueries interactionQueries) {
        this.interactionService = interactionService;
        this.interactionQueries = interactionQueries;
    }

    @PostMapping("/faite")
    String complete(
            @PathVariable UUID interaction,
            @AuthenticationPrincipal SignedIn me,
            HttpServletRequest request,
            RedirectAttributes redirect) {
        boolean done = interactionService.completeFollowUp(interaction, me.membership());
        redirect.addFlashAttribute(
                "notice",
                done ? "Relance faite. « Rouvrir » la remet à faire." : "Rien n’est plus à suivre de cet échange.");
        return back(interaction, request);
    }

    @PostMapping("/reouverture")
    String reopen(@PathVariable UUID interaction, HttpServletRequest request, RedirectAttributes redirect) {
        interactionService.reopenFollowUp(interaction);
        redirect.addFlashAttribute("notice", "La relance est de nouveau à faire.");
        return back(interaction, request);
    }

    /** Home and the lists have the row at an anchor, as the card has. */
    private String back(UUID interaction, HttpServletRequest request) {
        return "redirect:"
                + PreviousPage.of(request)
                        .filter(page -> !page.startsWith("/echanges/" + interaction + "/"))
                        .orElseGet(() -> TargetCard.path(
                                interactionQueries.one(interaction).authority()))
                + "#echange-" + interaction;
    }
}
