package fr.jalon.account.web;

import fr.jalon.account.entry.ResetDesk;
import fr.jalon.account.entry.Token;
import fr.jalon.account.security.TryLimit;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.validation.Valid;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseCookie;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.CookieValue;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** The way back from a lost password: the link by mail, and the browser that asked (or the code it shows). */
@Controller
class ResetController {

    private static final String BROWSER = "jalon-passe";

    private final ResetDesk desk;
    private final TryLimit tries;

    ResetController(ResetDesk desk, TryLimit tries) {
        this.desk = desk;
        this.tries = tries;
    }

    @GetMapping("/mot-de-passe-oublie")
    String page(@ModelAttribute("form") ForgottenForm form) {
        return "account/forgotten";
    }

    @PostMapping("/mot-de-passe-oublie")
    String request(
            @Valid @ModelAttribute("form") ForgottenForm form,
            BindingResult errors,
            HttpServletRequest request,
            HttpServletResponse response) {
        if (errors.hasErrors()) {
            return Fields.failed(response, "account/forgotten");
        }
        tries.count("oubli-adresse", request.getRemoteAddr());
        tries.count("oubli-compte", Fields.text(form.email()));
        String browser = desk.request(Fields.text(form.email()));
        response.addHeader(HttpHeaders.SET_COOKIE, cookie(browser, request, Duration.ofMinutes(10)));
        return "redirect:/mot-de-passe-oublie/envoye";
    }

    @GetMapping("/mot-de-passe-oublie/envoye")
    String sent(@CookieValue(name = BROWSER, required = false) @Nullable String browser, Model model) {
        if (browser == null) {
            return "redirect:/mot-de-passe-oublie";
        }
        String code = Token.code(browser);
        model.addAttribute("code", code.substring(0, 3) + " " + code.substring(3));
        return "account/forgotten-sent";
    }

    @GetMapping("/mot-de-passe/nouveau")
    String choose(
            @RequestParam(defaultValue = "") String jeton,
            @CookieValue(name = BROWSER, required = false) @Nullable String browser,
            Model model) {
        Optional<Boolean> needsCode = desk.needsCode(jeton, browser);
        if (needsCode.isEmpty()) {
            return "account/link-void";
        }
        model.addAttribute("form", new NewPasswordForm(jeton, "", "")).addAttribute("needsCode", needsCode.get());
        return "account/new-password";
    }

    @PostMapping("/mot-de-passe/nouveau")
    String change(
            @ModelAttribute("form") NewPasswordForm form,
            BindingResult errors,
            @CookieValue(name = BROWSER, required = false) @Nullable String browser,
            Model model,
            HttpServletRequest request,
            HttpServletResponse response,
            RedirectAttributes flash) {
        tries.count("oubli-adresse", request.getRemoteAddr());
        String jeton = Fields.text(form.jeton());
        model.addAttribute("needsCode", desk.needsCode(jeton, browser).orElse(false));
        Fields.checkPassword("passe", form.passe(), List.of(), errors);
        if (errors.hasErrors()) {
            return Fields.failed(response, "account/new-password");
        }
        String code = Fields.text(form.code()).replaceAll("\\s", "");
        switch (desk.choose(jeton, browser, code, Fields.secret(form.passe()))) {
            case CHANGED -> {
                response.addHeader(HttpHeaders.SET_COOKIE, cookie("", request, Duration.ZERO));
                flash.addFlashAttribute("notice", "Votre mot de passe est changé : connectez-vous.");
                return "redirect:/connexion";
            }
            case WRONG_CODE -> {
                errors.rejectValue(
                        "code", "code", "Ce n’est pas le code affiché par la page où vous avez fait la demande.");
                return Fields.failed(response, "account/new-password");
            }
            default -> {
                return "account/link-void";
            }
        }
    }

    /** Lax: the link in the letter is opened from another site. */
    private static String cookie(String value, HttpServletRequest request, Duration age) {
        return ResponseCookie.from(BROWSER, value)
                .path("/")
                .httpOnly(true)
                .secure(request.isSecure())
                .sameSite("Lax")
                .maxAge(age)
                .build()
                .toString();
    }
}
