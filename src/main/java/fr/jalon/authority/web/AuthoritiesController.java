package fr.jalon.authority.web;

import fr.jalon.account.SignedIn;
import fr.jalon.authority.domain.AuthorityService;
import fr.jalon.authority.domain.RefusedException;
import fr.jalon.shared.Department;
import fr.jalon.shared.Siren;
import fr.jalon.site.FailedForm;
import fr.jalon.site.PageNumber;
import jakarta.validation.Valid;
import java.util.Optional;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Admins keep the list of authorities: the form adds one, or corrects name and place of the one of that SIREN. */
@Controller
@RequestMapping("/collectivites")
class AuthoritiesController {

    private final AuthorityService authorityService;
    private final ListedAuthority listed;
    private final AuthoritiesPageAssembler pageAssembler;

    AuthoritiesController(
            AuthorityService authorityService, ListedAuthority listed, AuthoritiesPageAssembler pageAssembler) {
        this.authorityService = authorityService;
        this.listed = listed;
        this.pageAssembler = pageAssembler;
    }

    /** With {@code siren}, the form is filled with that authority, to correct it. */
    @GetMapping
    ModelAndView page(
            @RequestParam(defaultValue = "") String q,
            @RequestParam(defaultValue = "") String nature,
            @RequestParam(defaultValue = "") String dep,
            @RequestParam(defaultValue = "") String etat,
            @RequestParam(defaultValue = "") String page,
            @RequestParam(defaultValue = "") String siren) {
        return new ModelAndView(
                        "authority/authorities", "page", pageAssembler.page(q, nature, dep, etat, PageNumber.of(page)))
                .addObject("form", known(siren));
    }

    @PostMapping
    ModelAndView correct(
            @Valid @ModelAttribute("form") AuthorityForm form,
            BindingResult errors,
            @AuthenticationPrincipal SignedIn me,
            RedirectAttributes flash) {
        Optional<Siren> siren = form.checkedSiren(errors);
        Department department = form.checkedDepartment(errors);
        if (siren.isPresent() && !errors.hasErrors()) {
            try {
                authorityService.correct(siren.get(), AuthorityForm.text(form.nom()), department, me);
                flash.addFlashAttribute("notice", "La collectivité est enregistrée.");
                return new ModelAndView("redirect:" + ListedAuthority.path(siren.get()));
            } catch (RefusedException e) {
                errors.rejectValue("siren", "refused", e.sentence());
            }
        }
        return FailedForm.on(
                new ModelAndView("authority/authorities", "page", pageAssembler.page("", "", "", "", 1)), errors);
    }

    private AuthorityForm known(String siren) {
        return listed.named(siren)
                .map(one -> new AuthorityForm(
                        one.siren().formatted(),
                        one.facts().name(),
                        one.facts().department() == null
                                ? ""
                                : one.facts().department().code()))
                .orElse(new AuthorityForm("", "", ""));
    }
}
