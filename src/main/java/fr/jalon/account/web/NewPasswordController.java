package fr.jalon.account.web;

import fr.jalon.account.registration.PasswordResetService;
import fr.jalon.account.security.JdbcRateLimiter;
import fr.jalon.account.security.KnownDeviceService;
import fr.jalon.site.FailedForm;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Duration;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.stereotype.Controller;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.CookieValue;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** The way back from a lost password, second half: the link by mail, and the browser that asked (or its code). */
@Controller
@RequestMapping("/mot-de-passe/nouveau")
class NewPasswordController {

    private final PasswordResetService passwordResetService;
    private final PasswordEncoder encoder;
    private final JdbcRateLimiter rateLimiter;
    private final KnownDeviceService devices;

    NewPasswordController(
            PasswordResetService passwordResetService,
            PasswordEncoder encoder,
            JdbcRateLimiter rateLimiter,
            KnownDeviceService devices) {
        this.passwordResetService = passwordResetService;
        this.encoder = encoder;
        this.rateLimiter = rateLimiter;
        this.devices = devices;
    }

    @GetMapping
    ModelAndView choose(
            @RequestParam(defaultValue = "") String jeton,
            @CookieValue(name = ForgottenPasswordController.BROWSER, required = false) @Nullable String browser) {
        return passwordResetService
                .needsCode(jeton, browser)
                .map(needsCode -> view(needsCode).addObject("form", new NewPasswordForm(jeton, "", "")))
                .orElseGet(AccountFieldChecks::voidLink);
    }

    @PostMapping
    ModelAndView change(
            @ModelAttribute("form") NewPasswordForm form,
            BindingResult errors,
            @CookieValue(name = ForgottenPasswordController.BROWSER, required = false) @Nullable String browser,
            HttpServletRequest request,
            HttpServletResponse response,
            RedirectAttributes flash) {
        String jeton = AccountFieldChecks.text(form.jeton());
        Optional<Boolean> needsCode = passwordResetService.needsCode(jeton, browser);
        if (needsCode.isEmpty()) {
            return AccountFieldChecks.voidLink();
        }
        rateLimiter.count("nouveau-passe", jeton);
        AccountFieldChecks.checkPassword("passe", form.passe(), passwordResetService.known(jeton), errors);
        if (errors.hasErrors()) {
            return FailedForm.on(view(needsCode.get()), errors);
        }
        Optional<UUID> account = passwordResetService.accountOf(jeton);
        String code = AccountFieldChecks.text(form.code()).replaceAll("\\s", "");
        switch (passwordResetService.choose(
                jeton, browser, code, encoder.encode(AccountFieldChecks.secret(form.passe())))) {
            case CHANGED -> {
                account.ifPresent(one -> devices.remember(one, request, response));
                response.addHeader(
                        HttpHeaders.SET_COOKIE, ForgottenPasswordController.cookie("", request, Duration.ZERO));
                flash.addFlashAttribute("notice", "Votre mot de passe est changé : connectez-vous.");
                return new ModelAndView("redirect:/connexion");
            }
            case WRONG_CODE -> {
                errors.rejectValue(
                        "code", "code", "Ce n’est pas le code affiché par la page où vous avez fait la demande.");
                return FailedForm.on(view(needsCode.get()), errors);
            }
            default -> {
                return AccountFieldChecks.voidLink();
            }
        }
    }

    private static ModelAndView view(boolean needsCode) {
        return new ModelAndView("account/new-password", "page", new NewPasswordPage(needsCode));
    }
}
