package fr.jalon.account.web;

import fr.jalon.account.registration.SignUpService;
import fr.jalon.account.security.AccountTries;
import fr.jalon.shared.Siret;
import fr.jalon.site.FailedForm;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.validation.Valid;
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

/** A company signs up, and its mailbox confirms. The answer is the same whether or not the address is known. */
@Controller
@RequestMapping("/inscription")
class SignUpController {

    private final SignUpService signUpService;
    private final PasswordEncoder encoder;
    private final AccountTries accountTries;

    SignUpController(SignUpService signUpService, PasswordEncoder encoder, AccountTries accountTries) {
        this.signUpService = signUpService;
        this.encoder = encoder;
        this.accountTries = accountTries;
    }

    @GetMapping
    String page(@ModelAttribute("form") SignUpForm form) {
        return "account/sign-up";
    }

    @PostMapping
    ModelAndView signUp(
            @Valid @ModelAttribute("form") SignUpForm form, BindingResult errors, HttpServletRequest request) {
        Optional<Siret> siret = AccountFieldChecks.siret("siret", form.siret(), errors);
        AccountFieldChecks.checkPassword("passe", form.passe(), form.personal(), errors);
        if (errors.hasErrors() || siret.isEmpty()) {
            return FailedForm.on(new ModelAndView("account/sign-up"), errors);
        }
        String email = AccountFieldChecks.email(form.email());
        accountTries.count("inscription", email, request);
        signUpService.request(
                email,
                AccountFieldChecks.text(form.nom()),
                encoder.encode(AccountFieldChecks.secret(form.passe())),
                siret.get(),
                AccountFieldChecks.text(form.entreprise()),
                request.getRemoteAddr());
        return new ModelAndView("redirect:/inscription/envoyee");
    }

    @GetMapping("/envoyee")
    String sent() {
        return "account/sign-up-sent";
    }

    /** Shows a button: mail servers open links to look at them, and must not confirm. */
    @GetMapping("/confirmation")
    ModelAndView confirmation(@RequestParam(defaultValue = "") String jeton) {
        return signUpService
                .companyOf(jeton)
                .map(company ->
                        new ModelAndView("account/sign-up-confirm", "page", new SignUpConfirmationPage(jeton, company)))
                .orElseGet(AccountFieldChecks::voidLink);
    }

    @PostMapping("/confirmation")
    ModelAndView confirm(@RequestParam String jeton, RedirectAttributes flash) {
        return switch (signUpService.confirm(jeton)) {
            case WELCOME -> {
                flash.addFlashAttribute("notice", "Votre compte est prêt : connectez-vous.");
                yield new ModelAndView("redirect:/connexion");
            }
            case COMPANY_HERE -> new ModelAndView("account/company-here");
            case VOID -> AccountFieldChecks.voidLink();
        };
    }
}
