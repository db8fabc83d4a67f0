package fr.jalon.contact.events.web;

import fr.jalon.contact.events.domain.EventInvitationService;
import fr.jalon.contact.events.domain.Reply;
import fr.jalon.site.PreviousPage;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Arrays;
import java.util.UUID;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** What was answered to an invitation, and who came. */
@Controller
@RequestMapping("/evenements/{event}/invitations/{invitation}")
class EventReplyController {

    private final EventInvitationService invitationService;

    EventReplyController(EventInvitationService invitationService) {
        this.invitationService = invitationService;
    }

    @PostMapping("/retour")
    String answer(
            @PathVariable UUID event,
            @PathVariable UUID invitation,
            @RequestParam(defaultValue = "") String reply,
            HttpServletRequest request,
            RedirectAttributes flash) {
        Reply given = Arrays.stream(Reply.values())
                .filter(one -> one.name().equals(reply))
                .findFirst()
                .orElse(Reply.NONE);
        invitationService.answer(event, invitation, given);
        flash.addFlashAttribute("notice", "Noté : " + given.label() + ".");
        return "redirect:" + PreviousPage.firstPageOr(request, InvitationAgenda.ANCHOR, back(event));
    }

    @PostMapping("/venue")
    String came(
            @PathVariable UUID event,
            @PathVariable UUID invitation,
            @RequestParam(defaultValue = "") String came,
            RedirectAttributes flash) {
        invitationService.came(event, invitation, came.equals("oui"));
        flash.addFlashAttribute(
                "notice", came.equals("oui") ? "C’est noté, présence : oui." : "C’est noté, présence : non.");
        return "redirect:" + back(event);
    }

    @PostMapping("/retrait")
    String delete(@PathVariable UUID event, @PathVariable UUID invitation, RedirectAttributes flash) {
        invitationService.delete(event, invitation);
        flash.addFlashAttribute("notice", "L’invitation est retirée de la liste.");
        return "redirect:" + back(event);
    }

    private static String back(UUID event) {
        return "/evenements/" + event + "#invitations";
    }
}
