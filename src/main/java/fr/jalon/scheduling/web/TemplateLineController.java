package fr.jalon.scheduling.web;

import fr.jalon.account.SignedIn;
import fr.jalon.scheduling.domain.CompanyTemplate;
import fr.jalon.scheduling.domain.TemplateCatalogue;
import fr.jalon.scheduling.domain.TemplateService;
import fr.jalon.scheduling.engine.template.Line;
import fr.jalon.scheduling.engine.template.TemplateEditor;
import fr.jalon.shared.Uuid7;
import fr.jalon.site.FailedForm;
import fr.jalon.site.NotFoundException;
import jakarta.validation.Valid;
import java.time.Clock;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
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

/** One line of a draft: put into other words, added, moved up or down, taken out. */
@Controller
@RequestMapping("/modeles/{key}/brouillon/actions")
class TemplateLineController {

    private final TemplateCatalogue templateCatalogue;
    private final TemplateService templateService;
    private final Clock clock;

    TemplateLineController(TemplateCatalogue templateCatalogue, TemplateService templateService, Clock clock) {
        this.templateCatalogue = templateCatalogue;
        this.templateService = templateService;
        this.clock = clock;
    }

    /** @param etape the step that a new line goes to */
    @GetMapping("/{line}")
    ModelAndView show(
            @PathVariable String key,
            @PathVariable String line,
            @RequestParam(required = false) @Nullable String etape) {
        CompanyTemplate.Draft draft = draft(key);
        TemplateLinePosition place = TemplateLinePosition.of(draft.template(), line, etape);
        Line before = place.line();
        return view(draft, place, line)
                .addObject(
                        "form",
                        before == null
                                ? TemplateLineForm.blank(place.step(), draft.edit())
                                : TemplateLineForm.of(before, draft.edit()));
    }

    @PostMapping("/{line}")
    ModelAndView save(
            @PathVariable String key,
            @PathVariable String line,
            @RequestParam(required = false) @Nullable String etape,
            @Valid @ModelAttribute("form") TemplateLineForm form,
            BindingResult errors,
            @AuthenticationPrincipal SignedIn me,
            RedirectAttributes redirect) {
        CompanyTemplate.Draft draft = templateService.seen(key, form.seen());
        TemplateLinePosition place = TemplateLinePosition.of(draft.template(), line, etape);
        Line before = place.line();
        String lineKey = before == null ? "x." + Uuid7.next(clock) : before.key();
        Optional<Line> typed = form.line(draft.template(), place.step(), before, lineKey, errors);
        if (typed.isEmpty()) {
            return FailedForm.on(view(draft, place, line), errors);
        }
        templateService.edit(
                key,
                form.seen(),
                me.membership(),
                template -> new TemplateEditor(template).with(place.step().key(), typed.get()));
        redirect.addFlashAttribute(
                "notice",
                (before == null ? "Ajoutée : « " : "Modifiée : « ")
                        + typed.get().title() + " ».");
        return new ModelAndView("redirect:/modeles/" + key + "/brouillon#" + lineKey);
    }

    private CompanyTemplate.Draft draft(String key) {
        return templateCatalogue
                .own(key)
                .flatMap(template -> Optional.ofNullable(template.draft()))
                .orElseThrow(() -> new NotFoundException("draft of " + key));
    }

    private static ModelAndView view(CompanyTemplate.Draft draft, TemplateLinePosition place, String line) {
        return new ModelAndView("scheduling/template-line", "page", TemplateLinePage.of(draft.template(), place, line));
    }
}
