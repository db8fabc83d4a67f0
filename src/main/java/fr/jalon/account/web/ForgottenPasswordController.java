package fr.jalon.account.web;

import fr.jalon.account.registration.PasswordResetService;
import fr.jalon.account.security.AccountTries;
import fr.jalon.shared.Token;
import fr.jalon.site.FailedForm;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.validation.Valid;
import java.time.Duration;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseCookie;
import org.springframework.stereotype.Controller;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.CookieValue;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.ModelAndView;

/** The way back from a lost password, first half: asking for the link, and the code that this browser shows. */
@Controller
class ForgottenPasswordController {

    static final String BROWSER = "jalon-passe";

    private final PasswordResetService passwordResetService;
    private final AccountTries accountTries;

    ForgottenPasswordController(PasswordResetService passwordResetService, AccountTries accountTries) {
        this.passwordResetService = passwordResetService;
        this.accountTries = accountTries;
    }

    @GetMapping("/mot-de-passe-oublie")
    String page(@ModelAttribute("form") ForgottenPasswordForm form) {
        return "account/forgotten";
    }

    @PostMapping("/mot-de-passe-oublie")
    ModelAndView request(
            @Valid @ModelAttribute("form") ForgottenPasswordForm form,
            BindingResult errors,
            HttpServletRequest request,
            HttpServletResponse response) {
        if (errors.hasErrors()) {
            return FailedForm.on(new ModelAndView("account/forgotten"), errors);
        }
        String email = AccountFieldChecks.email(form.email());
        accountTries.count("oubli", email, request);
        String browser = passwordResetService.request(email);
        response.addHeader(HttpHeaders.SET_COOKIE, cookie(browser, request, Duration.ofMinutes(10)));
        return new ModelAndView("redirect:/mot-de-passe-oublie/envoye");
    }

    @GetMapping("/mot-de-passe-oublie/envoye")
    ModelAndView sent(@CookieValue(name = BROWSER, required = false) @Nullable String browser) {
        if (browser == null) {
            return new ModelAndView("redirect:/mot-de-passe-oublie");
        }
        String code = Token.code(browser);
        return new ModelAndView(
                "account/forgotten-sent",
                "page",
                new ForgottenPasswordSentPage(code.substring(0, 3) + " " + code.substring(3)));
    }

    /** Lax: the link in the mail is opened from another site. */
    static String cookie(String value, HttpServletRequest request, Duration age) {
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
