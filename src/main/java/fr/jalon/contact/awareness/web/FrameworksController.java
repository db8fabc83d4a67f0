package fr.jalon.contact.awareness.web;

import fr.jalon.account.SignedIn;
import fr.jalon.authority.AuthorityRef;
import fr.jalon.contact.awareness.domain.FrameworkFacts;
import fr.jalon.contact.awareness.domain.FrameworkQueries;
import fr.jalon.contact.awareness.domain.FrameworkService;
import fr.jalon.contact.domain.KnownAuthorities;
import fr.jalon.contact.web.TargetCard;
import fr.jalon.site.FailedForm;
import fr.jalon.site.SentOnce;
import jakarta.validation.Valid;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** The framework agreements that a company holds, and how one is noted. */
@Controller
@RequestMapping("/accords-cadres")
class FrameworksController {

    private final FrameworkQueries frameworkQueries;
    private final FrameworkService frameworkService;
    private final KnownAuthorities authorities;
    private final Clock clock;

    FrameworksController(
            FrameworkQueries frameworkQueries,
            FrameworkService frameworkService,
            KnownAuthorities authorities,
            Clock clock) {
        this.frameworkQueries = frameworkQueries;
        this.frameworkService = frameworkService;
        this.authorities = authorities;
        this.clock = clock;
    }

    @Transactional(readOnly = true)
    @GetMapping
    ModelAndView list() {
        LocalDate today = LocalDate.now(clock);
        List<FrameworkPage.Row> rows = frameworkQueries.all().stream()
                .map(one -> FrameworkPage.Row.of(one, today))
                .toList();
        return new ModelAndView(
                "contact/awareness/frameworks", "page", new FrameworksPage(rows, authorities.targets()));
    }

    @GetMapping("/nouveau")
    ModelAndView blank(@RequestParam(defaultValue = "") String cible) {
        return view(authorities.find(cible)).addObject("form", FrameworkForm.blank(cible));
    }

    @SentOnce
    @PostMapping
    ModelAndView create(
            @Valid @ModelAttribute("form") FrameworkForm form,
            BindingResult errors,
            @AuthenticationPrincipal SignedIn me,
            RedirectAttributes flash) {
        AuthorityRef authority = authorities.find(form.cible() == null ? "" : form.cible());
        Optional<FrameworkFacts> facts = form.read(errors);
        if (facts.isEmpty()) {
            return FailedForm.on(view(authority), errors);
        }
        UUID id = frameworkService.create(authority, facts.get(), me.membership());
        flash.addFlashAttribute("notice", "L’accord-cadre est noté : ajoutez les services qui peuvent commander.");
        return new ModelAndView("redirect:/accords-cadres/" + id);
    }

    private static ModelAndView view(AuthorityRef authority) {
        return new ModelAndView(
                "contact/awareness/form",
                "page",
                new FrameworkFormPage(
                        "Suivre un accord-cadre",
                        authority.name(),
                        "/accords-cadres",
                        TargetCard.path(authority.siren())));
    }
}
