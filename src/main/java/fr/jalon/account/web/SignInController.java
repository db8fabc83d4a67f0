package fr.jalon.account.web;

import fr.jalon.account.domain.AccountService;
import fr.jalon.account.domain.DemoLogins;
import fr.jalon.account.domain.Person;
import fr.jalon.account.domain.PersonQueries;
import fr.jalon.account.security.AccountTries;
import fr.jalon.account.security.SignInService;
import fr.jalon.site.FailedForm;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.validation.Valid;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Controller;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** Signing in and out. */
@Controller
class SignInController {

    private final AccountService accountService;
    private final PersonQueries personQueries;
    private final SignInService signInService;
    private final AccountTries accountTries;
    private final ObjectProvider<DemoLogins> demo;

    SignInController(
            AccountService accountService,
            PersonQueries personQueries,
            SignInService signInService,
            AccountTries accountTries,
            ObjectProvider<DemoLogins> demo) {
        this.accountService = accountService;
        this.personQueries = personQueries;
        this.signInService = signInService;
        this.accountTries = accountTries;
        this.demo = demo;
    }

    @GetMapping("/connexion")
    ModelAndView page(
            @ModelAttribute("form") SignInForm form,
            @RequestParam(name = "expiree", required = false) @Nullable String expired,
            @RequestParam(name = "gardee", required = false) @Nullable String kept) {
        ModelAndView view = view();
        if (kept != null) {
            view.addObject(
                    "notice",
                    "Votre session avait expiré : reconnectez-vous, ce que vous aviez écrit vous sera rendu.");
        }
        if (expired != null) {
            view.addObject(
                    "notice",
                    "Votre session avait expiré : rien n’a été enregistré. Reconnectez-vous, puis refaites votre dernier geste.");
        }
        return view;
    }

    @PostMapping("/connexion")
    ModelAndView signIn(
            @Valid @ModelAttribute("form") SignInForm form,
            BindingResult errors,
            HttpServletRequest request,
            HttpServletResponse response) {
        if (errors.hasErrors()) {
            return FailedForm.on(view(), errors);
        }
        String email = AccountFieldChecks.email(form.email());
        List<UUID> tries = accountTries.count("connexion", email, request);
        Optional<Person> person = accountService
                .authenticate(email, Objects.requireNonNull(form.passe()))
                .flatMap(personQueries::find);
        if (person.isEmpty()) {
            errors.reject("unknown", "Adresse e-mail ou mot de passe inexact.");
            return FailedForm.on(view(), errors);
        }
        accountTries.forget(tries);
        return new ModelAndView("redirect:" + signInService.signIn(person.get().byDefault(), request, response));
    }

    @PostMapping("/deconnexion")
    String signOut(HttpServletRequest request) {
        signInService.signOut(request);
        return "redirect:/connexion";
    }

    /** With the accounts of the demonstration, for one-click forms; there are none in a real installation. */
    private ModelAndView view() {
        List<DemoLogins.Login> logins =
                Optional.ofNullable(demo.getIfAvailable()).map(DemoLogins::all).orElse(List.of());
        return new ModelAndView("account/sign-in", "page", new SignInPage(logins));
    }
}
