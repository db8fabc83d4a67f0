package fr.jalon.account.web.own;

import fr.jalon.account.SignedIn;
import fr.jalon.account.domain.AccountService;
import fr.jalon.account.domain.PersonQueries;
import fr.jalon.account.security.SignInService;
import fr.jalon.account.web.AccountFieldChecks;
import fr.jalon.site.FailedForm;
import fr.jalon.site.NotFoundException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.validation.Valid;
import java.util.UUID;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** One's own account: the name, and the role acted in. */
@Controller
@RequestMapping("/compte")
class AccountController {

    private final AccountService accountService;
    private final PersonQueries personQueries;
    private final SignInService signInService;

    AccountController(AccountService accountService, PersonQueries personQueries, SignInService signInService) {
        this.accountService = accountService;
        this.personQueries = personQueries;
        this.signInService = signInService;
    }

    @GetMapping
    ModelAndView page(@AuthenticationPrincipal SignedIn me) {
        return AccountForms.show(me, personQueries);
    }

    @PostMapping("/profil")
    ModelAndView rename(
            @AuthenticationPrincipal SignedIn me,
            @Valid @ModelAttribute("profileForm") AccountForms.Profile profile,
            BindingResult errors,
            RedirectAttributes flash) {
        if (errors.hasErrors()) {
            return FailedForm.on(AccountForms.show(me, personQueries), errors);
        }
        accountService.rename(me.accountId(), AccountFieldChecks.text(profile.nom()));
        flash.addFlashAttribute("notice", "Votre nom est enregistré.");
        return new ModelAndView("redirect:/compte");
    }

    /** Acts for another company or authority from now on. */
    @PostMapping("/role")
    String act(
            @AuthenticationPrincipal SignedIn me,
            @RequestParam UUID membership,
            HttpServletRequest request,
            HttpServletResponse response) {
        SignedIn other = personQueries
                .find(me.accountId())
                .flatMap(person -> person.in(membership))
                .orElseThrow(() -> new NotFoundException("membership " + membership));
        signInService.renew(other, request, response);
        return "redirect:/";
    }
}
