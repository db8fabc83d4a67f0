package fr.jalon.account.web;

import fr.jalon.account.registration.EmailChangeService;
import jakarta.servlet.http.HttpServletResponse;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
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
    String page(@RequestParam(defaultValue = "") String jeton, Model model, HttpServletResponse response) {
        return addresses
                .addressOf(jeton)
                .map(address -> {
                    model.addAttribute("jeton", jeton).addAttribute("address", address);
                    return "account/address-confirm";
                })
                .orElseGet(() -> AccountFieldChecks.voidLink(response));
    }

    @PostMapping
    String confirm(@RequestParam String jeton, HttpServletResponse response, RedirectAttributes flash) {
        if (!addresses.confirm(jeton)) {
            return AccountFieldChecks.voidLink(response);
        }
        flash.addFlashAttribute("notice", "Votre adresse e-mail est changée.");
        return "redirect:/compte";
    }
}
