package fr.jalon.retroplanning.web;

import fr.jalon.account.SignedIn;
import fr.jalon.market.Nomenclature;
import fr.jalon.retroplanning.domain.PlanDesk.Change;
import fr.jalon.retroplanning.domain.PlanReader;
import fr.jalon.retroplanning.domain.PlanSettings;
import fr.jalon.retroplanning.domain.PlanSheet;
import fr.jalon.retroplanning.web.form.AbandonForm;
import fr.jalon.retroplanning.web.form.DescribeForm;
import fr.jalon.retroplanning.web.form.Prefill;
import fr.jalon.retroplanning.web.form.Seen;
import fr.jalon.shared.Department;
import jakarta.validation.Valid;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.springframework.http.HttpStatus;
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

/** What a plan aims at, and whether it is followed at all. */
@Controller
@RequestMapping("/retroplannings/{plan}/reglages")
class SettingsController {

    private final PlanReader reader;
    private final PlanSettings settings;
    private final Nomenclature nomenclature;

    SettingsController(PlanReader reader, PlanSettings settings, Nomenclature nomenclature) {
        this.reader = reader;
        this.settings = settings;
        this.nomenclature = nomenclature;
    }

    @GetMapping
    ModelAndView show(@PathVariable UUID plan) {
        PlanSheet sheet = reader.sheet(plan);
        return view(sheet).addObject("form", DescribeForm.of(sheet));
    }

    @PostMapping
    ModelAndView describe(
            @PathVariable UUID plan,
            @Valid @ModelAttribute("form") DescribeForm form,
            BindingResult errors,
            @AuthenticationPrincipal SignedIn me,
            RedirectAttributes redirect) {
        PlanSheet sheet = reader.sheet(plan);
        if (errors.hasErrors()) {
            return refused(view(sheet), errors);
        }
        settings.describe(
                new Change(plan, Seen.version(form.version()), me.membership()),
                Objects.requireNonNull(form.objet()).strip(),
                Objects.requireNonNull(form.collectivite()).strip(),
                Optional.ofNullable(form.lieu()).flatMap(Department::parse).orElse(null),
                form.cautious());
        redirect.addFlashAttribute("notice", "Le plan est modifié.");
        return new ModelAndView("redirect:/retroplannings/" + plan);
    }

    @PostMapping("/abandon")
    ModelAndView abandon(
            @PathVariable UUID plan,
            @Valid @ModelAttribute("abandonForm") AbandonForm form,
            BindingResult errors,
            @AuthenticationPrincipal SignedIn me,
            RedirectAttributes redirect) {
        if (errors.hasErrors()) {
            PlanSheet sheet = reader.sheet(plan);
            return refused(view(sheet).addObject("form", DescribeForm.of(sheet)), errors);
        }
        settings.abandon(new Change(plan, null, me.membership()), form.reason());
        redirect.addFlashAttribute("notice", "Plan abandonné. Rien n’est effacé : vous pouvez le reprendre.");
        return new ModelAndView("redirect:/retroplannings/" + plan);
    }

    @PostMapping("/reprise")
    String takeUpAgain(@PathVariable UUID plan, @AuthenticationPrincipal SignedIn me, RedirectAttributes redirect) {
        settings.takeUpAgain(new Change(plan, null, me.membership()));
        redirect.addFlashAttribute("notice", "Le plan est repris là où il en était.");
        return "redirect:/retroplannings/" + plan;
    }

    private ModelAndView view(PlanSheet sheet) {
        return new ModelAndView("retroplanning/settings", "sheet", sheet)
                .addObject("abandonForm", new AbandonForm(""))
                .addObject("places", Prefill.places(nomenclature))
                .addObject("cautions", Prefill.cautions());
    }

    private static ModelAndView refused(ModelAndView view, BindingResult errors) {
        view.addAllObjects(errors.getModel()).setStatus(HttpStatus.UNPROCESSABLE_CONTENT);
        return view;
    }
}
