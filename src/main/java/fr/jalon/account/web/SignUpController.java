package fr.jalon.account.web;

import fr.jalon.account.entry.SignUpDesk;
import fr.jalon.account.security.TryLimit;
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

    private final SignUpDesk desk;
    private final PasswordEncoder encoder;
    private final TryLimit tries;

    SignUpController(SignUpDesk desk, PasswordEncoder encoder, TryLimit tries) {
        this.desk = desk;
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
        Optional<Siret> siret = Fields.siret("siret", form.siret(), errors);
        Fields.checkPassword("passe", form.passe(), form.personal(), errors);
        if (errors.hasErrors() || siret.isEmpty()) {
            return Fields.failed(response, "account/sign-up");
        }
        tries.count("inscription-adresse", request.getRemoteAddr());
        tries.count("inscription-compte", Fields.text(form.email()));
        desk.request(
                Fields.text(form.email()),
                Fields.text(form.nom()),
                encoder.encode(Fields.secret(form.passe())),
                siret.get(),
                Fields.text(form.entreprise()));
        return "redirect:/inscription/envoyee";
    }

    @GetMapping("/envoyee")
    String sent() {
        return "account/sign-up-sent";
    }

    /** Shows a button: mail servers open links to look at them, and must not confirm. */
    @GetMapping("/confirmation")
    String confirmation(@RequestParam(defaultValue = "") String jeton, Model model, HttpServletResponse response) {
        return desk.companyOf(jeton)
                .map(company -> {
                    model.addAttribute("jeton", jeton).addAttribute("company", company);
                    return "account/sign-up-confirm";
                })
                .orElseGet(() -> Fields.voidLink(response));
    }

    @PostMapping("/confirmation")
    String confirm(@RequestParam String jeton, HttpServletResponse response, RedirectAttributes flash) {
        return switch (desk.confirm(jeton)) {
            case WELCOME -> {
                flash.addFlashAttribute("notice", "Votre compte est prêt : connectez-vous.");
                yield "redirect:/connexion";
            }
            case COMPANY_HERE -> "account/company-here";
            case VOID -> Fields.voidLink(response);
        };
    }
}
