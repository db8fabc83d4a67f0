package fr.jalon.contact.web;

import fr.jalon.account.SignedIn;
import fr.jalon.contact.domain.InteractionQueries;
import fr.jalon.contact.domain.InteractionService;
import fr.jalon.site.French;
import fr.jalon.site.PreviousPage;
import jakarta.servlet.http.HttpServletRequest;
import java.time.Clock;
import java.time.LocalDate;
import java.util.UUID;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** What was to follow from an interaction: ticked, put off, or open again, on the page where one is. */
@Controller
@RequestMapping("/echanges/{interaction}/suite")
class FollowUpController {

    private final InteractionService interactionService;
    private final InteractionQueries interactionQueries;
    private final Clock clock;

    FollowUpController(InteractionService interactionService, InteractionQueries interactionQueries, Clock clock) {
        this.interactionService = interactionService;
        this.interactionQueries = interactionQueries;
        this.clock = clock;
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

    /** @param delay how long from today */
    @PostMapping("/ajournement")
    String postpone(
            @PathVariable UUID interaction,
            @RequestParam Delay delay,
            HttpServletRequest request,
            RedirectAttributes redirect) {
        LocalDate day = delay.after(LocalDate.now(clock));
        redirect.addFlashAttribute(
                "notice",
                interactionService.postponeFollowUp(interaction, day)
                        ? "Relance reportée au " + French.longDate(day) + "."
                        : "Rien n’est plus à suivre de cet échange.");
        return "redirect:" + PreviousPage.firstPageOr(request, FollowUpAgenda.ANCHOR, elsewhere(interaction, request));
    }

    /** Home and the lists have the row at an anchor, as the card has. */
    private String back(UUID interaction, HttpServletRequest request) {
        return "redirect:" + elsewhere(interaction, request);
    }

    private String elsewhere(UUID interaction, HttpServletRequest request) {
        return PreviousPage.of(request)
                        .filter(page -> !page.startsWith("/echanges/" + interaction + "/"))
                        .orElseGet(() -> TargetCard.path(
                                interactionQueries.one(interaction).authority()))
                + "#echange-" + interaction;
    }
}
