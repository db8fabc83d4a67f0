package fr.jalon.account.web;

import fr.jalon.account.registration.SignUpService;
import fr.jalon.account.security.JdbcRateLimiter;
import fr.jalon.shared.Siret;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.validation.Valid;
import java.util.Optional;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** A company signs up, and its mailbox confirms. The answer is the same whether or not the address is known. */
@Controller
@RequestMapping("/inscription")
class SignUpController {

    private final SignUpService signUpService;
    private final PasswordEncoder encoder;
    private final JdbcRateLimiter tries;

    SignUpController(SignUpService signUpService, PasswordEncoder encoder, JdbcRateLimiter tries) {
        this.signUpService = signUpService;
        this.encoder = encoder;
        this.tries = tries;
    }

    @GetMapping
    String page(@ModelAttribute("form") SignUpForm form) {
        return "account/sign-up";
    }

    @PostMapping
    String signUp(
            @Valid @ModelAttribute("form") SignUpForm form,
            BindingResult errors,
            HttpServletRequest request,
            HttpServletResponse response) {
        Optional<Siret> siret = AccountFieldChecks.siret("siret", form.siret(), errors);
        AccountFieldChecks.checkPassword("passe", form.passe(), form.personal(), errors);
        if (errors.hasErrors() || siret.isEmpty()) {
            return AccountFieldChecks.failed(response, "account/sign-up");
        }
        tries.count("inscription-adresse", request.getRemoteAddr());
        tries.count("inscription-compte", AccountFieldChecks.text(form.email()));
        signUpService.request(
                AccountFieldChecks.text(form.email()),
                AccountFieldChecks.text(form.nom()),
                encoder.encode(AccountFieldChecks.secret(form.passe())),
                siret.get(),
                AccountFieldChecks.text(form.entreprise()));
        return "redirect:/inscription/envoyee";
    }

    @GetMapping("/envoyee")
    String sent() {
        return "account/sign-up-sent";
    }

    /** Shows a button: mail servers open links to look at them, and must not confirm. */
    @GetMapping("/confirmation")
    String confirmation(@RequestParam(defaultValue = "") String jeton, Model model, HttpServletResponse response) {
        return signUpService
                .companyOf(jeton)
                .map(company -> {
                    model.addAttribute("jeton", jeton).addAttribute("company", company);
                    return "account/sign-up-confirm";
                })
                .orElseGet(() -> AccountFieldChecks.voidLink(response));
    }

    @PostMapping("/confirmation")
    String confirm(@RequestParam String jeton, HttpServletResponse response, RedirectAttributes flash) {
        return switch (signUpService.confirm(jeton)) {
            case WELCOME -> {
                flash.addFlashAttribute("notice", "Votre compte est prêt : connectez-vous.");
                yield "redirect:/connexion";
            }
            case COMPANY_HERE -> "account/company-here";
            case VOID -> AccountFieldChecks.voidLink(response);
        };
    }
}
