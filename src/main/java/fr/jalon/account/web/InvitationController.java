package fr.jalon.account.web;

import fr.jalon.account.registration.InvitationService;
import fr.jalon.account.security.JdbcRateLimiter;
import fr.jalon.site.FailedForm;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Optional;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.stereotype.Controller;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Answering an invitation: the link proves the mailbox; signing in stays a step of its own. */
@Controller
@RequestMapping("/invitation")
class InvitationController {

    private static final int LONGEST_NAME = 120;

    private final InvitationService invitationService;
    private final PasswordEncoder encoder;
    private final JdbcRateLimiter rateLimiter;

    InvitationController(InvitationService invitationService, PasswordEncoder encoder, JdbcRateLimiter rateLimiter) {
        this.invitationService = invitationService;
        this.encoder = encoder;
        this.rateLimiter = rateLimiter;
    }

    @GetMapping
    ModelAndView page(@RequestParam(defaultValue = "") String jeton) {
        return invitationService
                .offer(jeton)
                .map(offer -> view(offer).addObject("form", new InvitationForm(jeton, "", "")))
                .orElseGet(AccountFieldChecks::voidLink);
    }

    @PostMapping
    ModelAndView accept(
            @ModelAttribute("form") InvitationForm form,
            BindingResult errors,
            HttpServletRequest request,
            RedirectAttributes flash) {
        String jeton = AccountFieldChecks.text(form.jeton());
        Optional<InvitationService.Offer> offer = invitationService.offer(jeton);
        // Who holds a link has tries of their own, whatever others try from the same office.
        if (offer.isPresent()) {
            rateLimiter.count("invitation", jeton);
        } else {
            rateLimiter.count("invitation-adresse", request.getRemoteAddr());
            return AccountFieldChecks.voidLink();
        }
        String name = AccountFieldChecks.text(form.nom());
        if (!offer.get().known()) {
            if (name.isEmpty() || name.length() > LONGEST_NAME) {
                errors.rejectValue("nom", "name", "Indiquez votre nom, en 120 caractères au plus.");
            }
            AccountFieldChecks.checkPassword(
                    "passe", form.passe(), List.of(name, offer.get().email()), errors);
        }
        if (errors.hasErrors()) {
            return FailedForm.on(view(offer.get()), errors);
        }
        String hash = offer.get().known() ? "" : encoder.encode(AccountFieldChecks.secret(form.passe()));
        if (!invitationService.accept(jeton, name, hash)) {
            return AccountFieldChecks.voidLink();
        }
        flash.addFlashAttribute(
                "notice",
                "C’est fait : connectez-vous pour rejoindre " + offer.get().organisation() + ".");
        return new ModelAndView("redirect:/connexion");
    }

    private static ModelAndView view(InvitationService.Offer offer) {
        return new ModelAndView("account/invitation", "page", new InvitationPage(offer));
    }
}
