package fr.jalon.scheduling.web;

import fr.jalon.account.SignedIn;
import fr.jalon.scheduling.domain.TemplateCatalogue;
import fr.jalon.scheduling.domain.TemplateService;
import fr.jalon.scheduling.engine.template.BuiltInTemplates;
import fr.jalon.scheduling.engine.template.Template;
import fr.jalon.scheduling.engine.template.TemplateId;
import fr.jalon.site.NotFoundException;
import fr.jalon.site.SentOnce;
import java.time.Clock;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** All templates: to read, to copy. */
@Controller
@RequestMapping("/modeles")
class TemplateController {

    private final TemplateCatalogue templateCatalogue;
    private final TemplateService templateService;
    private final Clock clock;

    TemplateController(TemplateCatalogue templateCatalogue, TemplateService templateService, Clock clock) {
        this.templateCatalogue = templateCatalogue;
        this.templateService = templateService;
        this.clock = clock;
    }

    @GetMapping
    ModelAndView list() {
        return new ModelAndView(
                "scheduling/templates", "page", new TemplatesPage(BuiltInTemplates.all(), templateCatalogue.own()));
    }

    /** @param version an older one; the newest when it is none */
    @GetMapping("/{key}")
    ModelAndView show(@PathVariable String key, @RequestParam(required = false) @Nullable Integer version) {
        Template template = (version == null
                        ? templateCatalogue.newest(key)
                        : templateCatalogue.find(new TemplateId(key, version)))
                .orElseThrow(() -> new NotFoundException("template " + key));
        TemplatePage page = new TemplatePage(
                TemplateView.of(template, LocalDate.now(clock)),
                templateCatalogue.own(key).orElse(null),
                templateCatalogue.versions(key).stream().map(Template::version).toList());
        return new ModelAndView("scheduling/template", "page", page);
    }

    /** Copies a template under another name, as a draft. */
    @PostMapping
    @SentOnce
    String copy(
            @RequestParam String depuis,
            @RequestParam(defaultValue = "") String nom,
            @AuthenticationPrincipal SignedIn me,
            RedirectAttributes redirect) {
        Template from = templateCatalogue.newest(depuis).orElseThrow(() -> new NotFoundException("template " + depuis));
        String key = templateService.copy(from, name(nom, from), me.membership());
        redirect.addFlashAttribute(
                "notice", "Copié. Adaptez ce brouillon à votre entreprise, puis publiez-le pour vos plans.");
        return "redirect:/modeles/" + key + "/brouillon";
    }

    private static String name(String typed, Template from) {
        String name = typed.isBlank() ? from.name() + " (à nous)" : typed.strip();
        return name.length() > TemplateNameForm.LONGEST ? name.substring(0, TemplateNameForm.LONGEST) : name;
    }
}
