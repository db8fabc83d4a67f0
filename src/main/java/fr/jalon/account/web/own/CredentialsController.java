package fr.jalon.account.web.own;

import fr.jalon.account.SignedIn;
import fr.jalon.account.domain.AccountService;
import fr.jalon.account.domain.PersonQueries;
import fr.jalon.account.registration.EmailChangeService;
import fr.jalon.account.security.JdbcRateLimiter;
import fr.jalon.account.security.SignInService;
import fr.jalon.account.web.AccountFieldChecks;
import fr.jalon.site.FailedForm;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.validation.Valid;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.stereotype.Controller;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** What one signs in with: the address and the password. Both ask for the present password first. */
@Controller
@RequestMapping("/compte/profil")
class CredentialsController {

    private final AccountService accountService;
    private final PersonQueries personQueries;
    private final EmailChangeService addresses;
    private final SignInService signInService;
    private final PasswordEncoder encoder;
    private final JdbcRateLimiter rateLimiter;

    CredentialsController(
            AccountService accountService,
            PersonQueries personQueries,
            EmailChangeService addresses,
            SignInService signInService,
            PasswordEncoder encoder,
            JdbcRateLimiter rateLimiter) {
        this.accountService = accountService;
        this.personQueries = personQueries;
        this.addresses = addresses;
        this.signInService = signInService;
        this.encoder = encoder;
        this.rateLimiter = rateLimiter;
    }

    @PostMapping("/adresse")
    ModelAndView move(
            @AuthenticationPrincipal SignedIn me,
            @Valid @ModelAttribute("addressForm") AccountForms.Address address,
            BindingResult errors,
            RedirectAttributes flash) {
        demandPassword(me, "passe", address.passe(), errors);
        if (errors.hasErrors()) {
            return FailedForm.on(AccountForms.show(me, personQueries), errors);
        }
        addresses.request(me.accountId(), AccountFieldChecks.email(address.email()));
        flash.addFlashAttribute(
                "notice", "Un message part vers la nouvelle adresse : ouvrez son lien pour terminer le changement.");
        return new ModelAndView("redirect:/compte");
    }

    @PostMapping("/passe")
    ModelAndView choosePassword(
            @AuthenticationPrincipal SignedIn me,
            @ModelAttribute("passwordForm") AccountForms.Password password,
            BindingResult errors,
            HttpServletRequest request,
            HttpServletResponse response,
            RedirectAttributes flash) {
        demandPassword(me, "passeActuel", password.passeActuel(), errors);
        AccountFieldChecks.checkPassword(
                "passeNouveau", password.passeNouveau(), List.of(me.name(), me.email()), errors);
        if (errors.hasErrors()) {
            return FailedForm.on(AccountForms.show(me, personQueries), errors);
        }
        String hash = encoder.encode(AccountFieldChecks.secret(password.passeNouveau()));
        accountService.choosePassword(me.accountId(), hash, request.getSession().getId());
        // Whoever has learnt the id of this very session is left out as well.
        signInService.renew(me, request, response);
        flash.addFlashAttribute("notice", "Votre mot de passe est changé ; vos autres sessions sont fermées.");
        return new ModelAndView("redirect:/compte");
    }

    private void demandPassword(SignedIn me, String field, @Nullable String typed, BindingResult errors) {
        rateLimiter.count("passe-compte", me.accountId().toString());
        if (!accountService.isPassword(me.accountId(), AccountFieldChecks.secret(typed))) {
            errors.rejectValue(field, "wrong", "Ce n’est pas votre mot de passe actuel.");
        }
    }
}
