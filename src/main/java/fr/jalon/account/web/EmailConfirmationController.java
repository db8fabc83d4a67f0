package fr.jalon.account.web;

import fr.jalon.account.registration.EmailChangeService;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** The new mailbox confirms that an account may move to it. */
@Controller
@RequestMapping("/adresse/confirmation")
class EmailConfirmationController {

    private final EmailChangeService addresses;

    EmailConfirmationController(EmailChangeService addresses) {
        this.addresses = addresses;
    }

    @GetMapping
    ModelAndView page(@RequestParam(defaultValue = "") String jeton) {
        return addresses
                .addressOf(jeton)
                .map(address ->
                        new ModelAndView("account/address-confirm", "page", new EmailConfirmationPage(jeton, address)))
                .orElseGet(AccountFieldChecks::voidLink);
    }

    @PostMapping
    ModelAndView confirm(@RequestParam String jeton, RedirectAttributes flash) {
        if (!addresses.confirm(jeton)) {
            return AccountFieldChecks.voidLink();
        }
        flash.addFlashAttribute("notice", "Votre adresse e-mail est changée.");
        return new ModelAndView("redirect:/compte");
    }
}
