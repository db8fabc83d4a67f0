package fr.jalon.authority.web;

import fr.jalon.account.SignedIn;
import fr.jalon.authority.Authorities;
import fr.jalon.authority.AuthorityRef;
import fr.jalon.authority.domain.AuthorityDetails;
import fr.jalon.authority.domain.AuthorityFacts;
import fr.jalon.authority.domain.AuthorityService;
import fr.jalon.authority.domain.ChangeQueries;
import fr.jalon.authority.domain.RefusedException;
import fr.jalon.market.Buyers;
import fr.jalon.shared.Siren;
import fr.jalon.site.FailedForm;
import fr.jalon.site.SeenVersion;
import jakarta.validation.Valid;
import java.util.List;
import java.util.Set;
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

/** One authority: what is known of it, to be corrected, and its history. */
@Controller
@RequestMapping("/collectivites/{siren}")
class AuthorityController {

    private static final int CHANGES = 50;

    private final ListedAuthority listed;
    private final AuthorityService authorityService;
    private final Authorities authorities;
    private final ChangeQueries changes;
    private final Buyers buyers;

    AuthorityController(
            ListedAuthority listed,
            AuthorityService authorityService,
            Authorities authorities,
            ChangeQueries changes,
            Buyers buyers) {
        this.listed = listed;
        this.authorityService = authorityService;
        this.authorities = authorities;
        this.changes = changes;
        this.buyers = buyers;
    }

    /** Who asks for a merged authority is led to the one that stands for it. */
    @GetMapping
    ModelAndView page(@PathVariable String siren, RedirectAttributes flash) {
        AuthorityDetails details = listed.of(siren);
        if (details.mergedInto() != null) {
            AuthorityRef current =
                    authorities.current(details.siren()).orElseThrow().authority();
            flash.addFlashAttribute(
                    "notice",
                    current.name() + ", anciennement " + details.facts().name() + ".");
            return new ModelAndView("redirect:" + ListedAuthority.path(current.siren()));
        }
        return view(details).addObject("form", AuthorityFactsForm.of(details));
    }

    @PostMapping
    ModelAndView correct(
            @PathVariable String siren,
            @Valid @ModelAttribute("form") AuthorityFactsForm form,
            BindingResult errors,
            @AuthenticationPrincipal SignedIn me,
            RedirectAttributes flash) {
        AuthorityDetails details = listed.of(siren);
        AuthorityFacts facts = form.facts(errors);
        if (!errors.hasErrors()) {
            try {
                authorityService.correct(details.siren(), facts, SeenVersion.version(form.vu()), me);
                flash.addFlashAttribute("notice", "La collectivité est enregistrée.");
                return new ModelAndView("redirect:" + ListedAuthority.path(details.siren()));
            } catch (RefusedException e) {
                errors.reject("refused", e.sentence());
            }
        }
        return FailedForm.on(view(details), errors);
    }

    private ModelAndView view(AuthorityDetails details) {
        Set<Siren> together = authorities.together(List.of(details.siren())).getOrDefault(details.siren(), Set.of());
        return new ModelAndView(
                "authority/authority",
                "page",
                AuthorityPage.of(
                        details, List.copyOf(buyers.find(together).values()), changes.of(details.siren(), CHANGES)));
    }
}
