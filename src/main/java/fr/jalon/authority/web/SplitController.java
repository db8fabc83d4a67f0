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

/** Notes that a new authority was born of another one, which goes on. */
@Controller
@RequestMapping("/collectivites/{origine}/scission")
class SplitController {

    private final ListedAuthority listed;
    private final MergeService mergeService;
    private final AuthorityChoice choice;

    SplitController(ListedAuthority listed, MergeService mergeService, AuthorityChoice choice) {
        this.choice = choice;
        this.listed = listed;
        this.mergeService = mergeService;
    }

    @GetMapping
    ModelAndView page(@PathVariable String origine) {
        return view(listed.of(origine), List.of()).addObject("form", new SplitForm("", "", ""));
    }

    @PostMapping
    @SentOnce
    ModelAndView split(
            @PathVariable String origine,
            @Valid @ModelAttribute("form") SplitForm form,
            BindingResult errors,
            @AuthenticationPrincipal SignedIn me,
            RedirectAttributes flash) {
        AuthorityDetails origin = listed.of(origine);
        List<AuthorityLine> found = choice.asked(form.other(), "siren", origin.siren(), errors);
        Optional<Siren> born = AuthorityChoice.isName(form.other())
                ? Optional.empty()
                : new AuthorityForm(form.other(), form.nom(), "").checkedSiren(errors);
        if (born.isPresent() && !errors.hasErrors()) {
            try {
                mergeService.split(origin.siren(), born.get(), AuthorityForm.text(form.nom()), me);
                flash.addFlashAttribute(
                        "notice",
                        "C’est noté : les entreprises qui visent "
                                + origin.facts().name() + " verront la nouvelle proposée.");
                return new ModelAndView("redirect:" + ListedAuthority.path(born.get()));
            } catch (RefusedException e) {
                errors.reject("refused", e.sentence());
            }
        }
        return FailedForm.on(view(origin, found), errors);
    }

    private static ModelAndView view(AuthorityDetails details, List<AuthorityLine> found) {
        return new ModelAndView("authority/split", "page", FatePage.of(details, found));
    }
}
