package fr.jalon.retroplanning.web;

import fr.jalon.account.SignedIn;
import fr.jalon.retroplanning.domain.DayJService;
import fr.jalon.retroplanning.domain.DayJService.ShownMove;
import fr.jalon.retroplanning.domain.PlanService.Change;
import fr.jalon.shared.DateWindow;
import fr.jalon.site.French;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Takes the last move of J back. */
@Controller
class DayJUndoController {

    private final DayJService dayJService;

    DayJUndoController(DayJService dayJService) {
        this.dayJService = dayJService;
    }

    /**
     * @param deplacement the number of the move that the page showed as the last one
     * @param fait when that was made, in milliseconds
     */
    @PostMapping("/retroplannings/{plan}/jour-j/annulation")
    String undoMove(
            @PathVariable UUID plan,
            @RequestParam int deplacement,
            @RequestParam(required = false) @Nullable Long fait,
            @AuthenticationPrincipal SignedIn me,
            RedirectAttributes redirect) {
        DateWindow j = dayJService.undoMove(
                new Change(plan, null, me.membership()),
                new ShownMove(deplacement, fait == null ? null : Instant.ofEpochMilli(fait)));
        redirect.addFlashAttribute(
                "notice",
                "Déplacement annulé : J est de nouveau le " + French.longDate(j.likely())
                        + ", et les dates sont celles d’avant.");
        return "redirect:/retroplannings/" + plan;
    }
}
