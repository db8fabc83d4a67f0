package fr.jalon.scheduling.web;

import fr.jalon.account.SignedIn;
import fr.jalon.scheduling.domain.CompanyTemplate;
import fr.jalon.scheduling.domain.TemplateCatalogue;
import fr.jalon.scheduling.domain.TemplateService;
import fr.jalon.scheduling.engine.template.Template;
import fr.jalon.scheduling.engine.template.TemplateEditor;
import fr.jalon.site.FailedForm;
import fr.jalon.site.NotFoundException;
import jakarta.validation.Valid;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Objects;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** The next version of one of the company's templates, being written. */
@Controller
@RequestMapping("/modeles/{key}/brouillon")
class TemplateDraftController {

    private final TemplateCatalogue templateCatalogue;
    private final TemplateService templateService;
    private final Clock clock;

    TemplateDraftController(TemplateCatalogue templateCatalogue, TemplateService templateService, Clock clock) {
        this.templateCatalogue = templateCatalogue;
        this.templateService = templateService;
        this.clock = clock;
    }

    @GetMapping
    ModelAndView show(@PathVariable String key) {
        CompanyTemplate template = template(key);
        CompanyTemplate.Draft draft = template.draft();
        if (draft == null) {
            return new ModelAndView("redirect:/modeles/" + key);
        }
        return view(template, draft)
                .addObject("form", new TemplateNameForm(draft.template().name(), String.valueOf(draft.edit())));
    }

    /** Begins it. */
    @PostMapping
    String begin(@PathVariable String key, @AuthenticationPrincipal SignedIn me) {
        templateService.begin(key, me.membership());
        return "redirect:/modeles/" + key + "/brouillon";
    }

    @PostMapping("/nom")
    ModelAndView rename(
            @PathVariable String key,
            @Valid @ModelAttribute("form") TemplateNameForm form,
            BindingResult errors,
            @AuthenticationPrincipal SignedIn me,
            RedirectAttributes redirect) {
        CompanyTemplate template = template(key);
        CompanyTemplate.Draft seen = template.draft();
        if (errors.hasErrors() && seen != null) {
            return FailedForm.on(view(template, seen), errors);
        }
        String name = Objects.requireNonNullElse(form.nom(), "");
        templateService.edit(
                key, form.seen(), me.membership(), draft -> new TemplateEditor(draft).as(draft.id(), name));
        redirect.addFlashAttribute("notice", "Le modèle s’appelle maintenant « " + name + " ».");
        return new ModelAndView("redirect:/modeles/" + key + "/brouillon");
    }

    @PostMapping("/publication")
    String publish(
            @PathVariable String key,
            @RequestParam(defaultValue = "-1") int edit,
            @AuthenticationPrincipal SignedIn me,
            RedirectAttributes redirect) {
        Template published = templateService.publish(key, edit, me.membership());
        redirect.addFlashAttribute(
                "notice",
                "Version " + published.version() + " publiée : les plans à venir la suivent, ceux d’avant gardent la "
                        + "leur et vous proposent celle-ci.");
        return "redirect:/modeles/" + key;
    }

    @PostMapping("/abandon")
    String drop(@PathVariable String key, @RequestParam(defaultValue = "-1") int edit, RedirectAttributes redirect) {
        templateService.drop(key, edit);
        boolean published = templateCatalogue.own(key).isPresent();
        redirect.addFlashAttribute(
                "notice", published ? "Brouillon abandonné. Ce qui était publié n’a pas changé." : "Modèle supprimé.");
        return "redirect:/modeles";
    }

    private CompanyTemplate template(String key) {
        return templateCatalogue.own(key).orElseThrow(() -> new NotFoundException("template " + key));
    }

    private ModelAndView view(CompanyTemplate template, CompanyTemplate.Draft draft) {
        TemplateDraftPage page = new TemplateDraftPage(
                TemplateView.of(draft.template(), LocalDate.now(clock)), draft.edit(), template.published() != null);
        return new ModelAndView("scheduling/template-draft", "page", page);
    }
}
