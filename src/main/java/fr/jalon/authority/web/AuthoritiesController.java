package fr.jalon.authority.web;

import fr.jalon.authority.AuthorityRef;
import fr.jalon.authority.domain.AuthorityQueries;
import fr.jalon.authority.domain.AuthorityService;
import fr.jalon.shared.Department;
import fr.jalon.shared.Siren;
import fr.jalon.site.FailedForm;
import fr.jalon.site.PageNumber;
import jakarta.validation.Valid;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Controller;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Admins keep the list of authorities: the form adds one, or corrects the one of that SIREN. */
@Controller
@RequestMapping("/collectivites")
class AuthoritiesController {

    private static final int SIZE = 50;

    private final AuthorityService authorityService;
    private final AuthorityQueries authorityQueries;

    AuthoritiesController(AuthorityService authorityService, AuthorityQueries authorityQueries) {
        this.authorityService = authorityService;
        this.authorityQueries = authorityQueries;
    }

    /** With {@code siren}, the form is filled with that authority, to correct it. */
    @GetMapping
    ModelAndView page(
            @RequestParam(defaultValue = "") String q,
            @RequestParam(defaultValue = "") String page,
            @RequestParam(defaultValue = "") String siren) {
        return view(q, PageNumber.of(page)).addObject("form", known(siren));
    }

    @PostMapping
    ModelAndView correct(
            @Valid @ModelAttribute("form") AuthorityForm form, BindingResult errors, RedirectAttributes flash) {
        Optional<Siren> siren = form.checkedSiren(errors);
        Department department = form.checkedDepartment(errors);
        if (errors.hasErrors() || siren.isEmpty()) {
            return FailedForm.on(view("", 1), errors);
        }
        authorityService.correct(siren.get(), AuthorityForm.text(form.nom()), department);
        flash.addFlashAttribute("notice", "La collectivité est enregistrée.");
        return new ModelAndView("redirect:/collectivites?q=" + siren.get().value());
    }

    private AuthorityForm known(String siren) {
        return Optional.of(siren)
                .filter(typed -> typed.matches("\\d{9}"))
                .flatMap(typed -> authorityQueries.bySiren(new Siren(typed)))
                .map(one -> new AuthorityForm(
                        one.siren().formatted(),
                        one.name(),
                        one.department() == null ? "" : one.department().code()))
                .orElse(new AuthorityForm("", "", ""));
    }

    private ModelAndView view(String typed, int page) {
        List<AuthorityRef> found = authorityQueries.search(typed, page - 1, SIZE);
        boolean more = found.size() > SIZE;
        return new ModelAndView(
                "authority/authorities",
                "page",
                new AuthoritiesPage(
                        typed,
                        authorityQueries.count(),
                        more ? found.subList(0, SIZE) : found,
                        page == 1 ? null : PageNumber.address("/collectivites", typed, found.isEmpty() ? 1 : page - 1),
                        more ? PageNumber.address("/collectivites", typed, page + 1) : null,
                        "page " + page));
    }
}
