package fr.jalon.contact.awareness.web;

import fr.jalon.account.SignedIn;
import fr.jalon.authority.AuthorityRef;
import fr.jalon.contact.awareness.domain.AwarenessAction;
import fr.jalon.contact.awareness.domain.AwarenessService;
import fr.jalon.contact.domain.KnownAuthorities;
import fr.jalon.site.NotFoundException;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** What is done of the kits at an authority. */
@Controller
@RequestMapping("/cibles/{siren:[0-9]+}/sensibilisation")
class AwarenessController {

    private final AwarenessService awarenessService;
    private final KnownAuthorities authorities;

    AwarenessController(AwarenessService awarenessService, KnownAuthorities authorities) {
        this.awarenessService = awarenessService;
        this.authorities = authorities;
    }

    @Transactional(readOnly = true)
    @GetMapping
    ModelAndView show(@PathVariable String siren) {
        AuthorityRef authority = authorities.find(siren);
        KitPage page = KitPage.of(authority, awarenessService.of(authority.siren()));
        return new ModelAndView("contact/awareness/kits", "page", page);
    }

    @PostMapping("/{action}")
    String tick(
            @PathVariable String siren,
            @PathVariable String action,
            @AuthenticationPrincipal SignedIn me,
            RedirectAttributes flash) {
        AuthorityRef authority = authorities.find(siren);
        AwarenessAction done = action(action);
        awarenessService.tick(authority.siren(), done, me.membership());
        flash.addFlashAttribute("notice", "Fait : « " + done.title() + " ».");
        return back(authority, done);
    }

    @PostMapping("/{action}/annulation")
    String untick(@PathVariable String siren, @PathVariable String action, RedirectAttributes flash) {
        AuthorityRef authority = authorities.find(siren);
        AwarenessAction undone = action(action);
        awarenessService.untick(authority.siren(), undone);
        flash.addFlashAttribute("notice", "De nouveau à faire : « " + undone.title() + " ».");
        return back(authority, undone);
    }

    private static String back(AuthorityRef authority, AwarenessAction action) {
        return "redirect:" + KitPage.path(authority) + (action.isBefore() ? "#avant" : "#apres");
    }

    private static AwarenessAction action(String key) {
        return AwarenessAction.of(key).orElseThrow(() -> new NotFoundException("awareness action " + key));
    }
}
