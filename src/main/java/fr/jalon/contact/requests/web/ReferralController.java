package fr.jalon.contact.requests.web;

import fr.jalon.account.SignedIn;
import fr.jalon.contact.requests.domain.RequestDetails;
import fr.jalon.contact.requests.domain.RequestQueries;
import fr.jalon.contact.requests.domain.RequestService;
import fr.jalon.site.FailedForm;
import jakarta.validation.Valid;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Asking the commission. */
@Controller
@RequestMapping("/demandes/{request}/saisine")
class ReferralController {

    private final RequestQueries requestQueries;
    private final RequestService requestService;
    private final Clock clock;

    ReferralController(RequestQueries requestQueries, RequestService requestService, Clock clock) {
        this.requestQueries = requestQueries;
        this.requestService = requestService;
        this.clock = clock;
    }

    @GetMapping
    ModelAndView show(@PathVariable UUID request, @AuthenticationPrincipal SignedIn me) {
        RequestDetails details = requestQueries.one(request);
        String letter = Optional.ofNullable(details.referral())
                .orElseGet(() -> requestService.referralDraft(details, me.membership()));
        return view(details)
                .addObject("form", new ReferralForm(LocalDate.now(clock).toString(), letter));
    }

    @PostMapping
    ModelAndView refer(
            @PathVariable UUID request,
            @Valid @ModelAttribute("form") ReferralForm form,
            BindingResult errors,
            RedirectAttributes flash) {
        RequestDetails details = requestQueries.one(request);
        Optional<LocalDate> day = form.day(details, LocalDate.now(clock), errors);
        if (errors.hasErrors() || day.isEmpty()) {
            return FailedForm.on(view(details), errors);
        }
        requestService.refer(
                request,
                day.get(),
                Objects.requireNonNull(form.referralLetter()).strip());
        flash.addFlashAttribute("notice", "Noté : la CADA est saisie. Elle a un mois pour rendre son avis.");
        return new ModelAndView("redirect:" + details.path());
    }

    private static ModelAndView view(RequestDetails details) {
        return new ModelAndView("contact/requests/referral", "page", new StepPage(details, "Saisir la CADA", ""));
    }
}
