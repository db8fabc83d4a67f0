package fr.jalon.contact.privacy.web;

import fr.jalon.account.SignedIn;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.servlet.ModelAndView;

/** What the law asks a company to do about its contacts. */
@Controller
class PrivacyController {

    private final PrivacyPageAssembler pages;

    PrivacyController(PrivacyPageAssembler pages) {
        this.pages = pages;
    }

    @GetMapping("/contacts/donnees-personnelles")
    ModelAndView show(@AuthenticationPrincipal SignedIn me) {
        return pages.view(me.membership()).addObject("form", BatchForm.blank());
    }
}
