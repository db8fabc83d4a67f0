package fr.jalon.authority.web;

import fr.jalon.account.SignedIn;
import fr.jalon.authority.domain.AuthorityDetails;
import fr.jalon.authority.domain.AuthorityLine;
import fr.jalon.authority.domain.MergeService;
import fr.jalon.authority.domain.RefusedException;
import fr.jalon.shared.Siren;
import fr.jalon.site.FailedForm;
import fr.jalon.site.SentOnce;
import jakarta.validation.Valid;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
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

/** Notes that an authority exists no more. */
@Controller
@RequestMapping("/collectivites/{siren}/dissolution")
class ClosingController {

    private final ListedAuthority listed;
    private final MergeService mergeService;
    private final AuthorityChoice choice;
    private final Clock clock;

    ClosingController(ListedAuthority listed, MergeService mergeService, AuthorityChoice choice, Clock clock) {
        this.choice = choice;
        this.listed = listed;
        this.mergeService = mergeService;
        this.clock = clock;
    }

    @GetMapping
    ModelAndView page(@PathVariable String siren) {
        return view(listed.of(siren), List.of()).addObject("form", new FateForm("", "", "", ""));
    }

    @PostMapping
    @SentOnce
    ModelAndView close(
            @PathVariable String siren,
            @Valid @ModelAttribute("form") FateForm form,
            BindingResult errors,
            @AuthenticationPrincipal SignedIn me,
            RedirectAttributes flash) {
        AuthorityDetails details = listed.of(siren);
        Optional<LocalDate> day = form.day(LocalDate.now(clock), errors);
        Siren successor = form.successor(errors);
        List<AuthorityLine> found = choice.asked(form.other(), "successeur", details.siren(), errors);
        if (day.isPresent() && !errors.hasErrors()) {
            try {
                mergeService.close(details.siren(), day.get(), AuthorityForm.text(form.raison()), successor, me);
                flash.addFlashAttribute(
                        "notice",
                        "La dissolution est notée ; les entreprises qui visent cette collectivité le verront.");
                return new ModelAndView("redirect:" + ListedAuthority.path(details.siren()));
            } catch (RefusedException e) {
                errors.reject("refused", e.sentence());
            }
        }
        return FailedForm.on(view(details, found), errors);
    }

    private static ModelAndView view(AuthorityDetails details, List<AuthorityLine> found) {
        return new ModelAndView("authority/closing", "page", FatePage.of(details, found));
    }
}
