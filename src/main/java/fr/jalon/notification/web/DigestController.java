package fr.jalon.notification.web;

import fr.jalon.account.SignedIn;
import fr.jalon.notification.domain.DigestPreviewQueries;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.servlet.ModelAndView;

/** What Monday's mail would say if it were written now. */
@Controller
class DigestController {

    private final DigestPreviewQueries preview;

    DigestController(DigestPreviewQueries preview) {
        this.preview = preview;
    }

    @GetMapping("/rappels/apercu")
    ModelAndView preview(@AuthenticationPrincipal SignedIn me) {
        return new ModelAndView(
                "notification/preview",
                "page",
                new DigestPage(preview.now(me.membership()).orElse(null)));
    }
}
