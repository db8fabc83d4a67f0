package fr.jalon.account.web.own;

import fr.jalon.account.SignedIn;
import fr.jalon.account.domain.SessionRevocation;
import fr.jalon.site.NotFoundException;
import jakarta.servlet.http.HttpServletRequest;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** One's own open sessions: on which devices, since when; each can be ended. */
@Controller
@RequestMapping("/compte/securite")
class SessionsController {

    private final SessionQueries sessions;
    private final SessionRevocation open;

    SessionsController(SessionQueries sessions, SessionRevocation open) {
        this.sessions = sessions;
        this.open = open;
    }

    @GetMapping
    ModelAndView page(@AuthenticationPrincipal SignedIn me, HttpServletRequest request) {
        return new ModelAndView(
                "account/sessions",
                "page",
                new SessionsPage(
                        sessions.of(me.accountId(), request.getSession().getId())));
    }

    @PostMapping("/sessions/{key}/fin")
    String end(@AuthenticationPrincipal SignedIn me, @PathVariable String key, RedirectAttributes flash) {
        if (!sessions.end(me.accountId(), key)) {
            throw new NotFoundException("session " + key);
        }
        flash.addFlashAttribute("notice", "La session est fermée.");
        return "redirect:/compte/securite";
    }

    @PostMapping("/autres/fin")
    String endOthers(@AuthenticationPrincipal SignedIn me, HttpServletRequest request, RedirectAttributes flash) {
        open.endOthers(me.accountId(), request.getSession().getId());
        flash.addFlashAttribute("notice", "Vos autres sessions sont fermées.");
        return "redirect:/compte/securite";
    }
}
