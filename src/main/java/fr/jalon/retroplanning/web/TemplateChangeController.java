package fr.jalon.retroplanning.web;

import fr.jalon.account.SignedIn;
import fr.jalon.retroplanning.domain.PlanDetails;
import fr.jalon.retroplanning.domain.PlanQueries;
import fr.jalon.retroplanning.domain.PlanService.Change;
import fr.jalon.retroplanning.domain.PlanSettingsService;
import fr.jalon.retroplanning.domain.TemplateChangeWarning;
import fr.jalon.retroplanning.web.page.PreviewPage;
import fr.jalon.scheduling.Templates;
import fr.jalon.scheduling.engine.template.Template;
import fr.jalon.scheduling.engine.template.TemplateId;
import fr.jalon.site.Choice;
import fr.jalon.site.ForbiddenException;
import fr.jalon.site.NotFoundException;
import fr.jalon.site.SeenVersion;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** The template of one plan: shown with the effect of another one, or another version of it, first. */
@Controller
@RequestMapping("/retroplannings/{plan}/modele")
class TemplateChangeController {

    private final PlanQueries planQueries;
    private final PlanSettingsService settings;
    private final Templates templates;
    private final List<TemplateChangeWarning> warnings;

    TemplateChangeController(
            PlanQueries planQueries,
            PlanSettingsService settings,
            Templates templates,
            List<TemplateChangeWarning> warnings) {
        this.planQueries = planQueries;
        this.settings = settings;
        this.templates = templates;
        this.warnings = warnings;
    }

    /**
     * Without a template asks for one; with one shows what it would do.
     *
     * @param modele its key, with a colon and the version for one that is not the newest
     */
    @Transactional(readOnly = true)
    @GetMapping
    ModelAndView preview(@PathVariable UUID plan, @RequestParam(required = false) @Nullable String modele) {
        PlanDetails details = planQueries.details(plan);
        Template now = details.facts().template();
        List<Choice> choices = NewPlanDefaults.templates(
                templates.choices(), templates.isRetired(now.key()) ? List.of() : templates.versions(now.key()));
        TemplateChangePage page = modele == null
                ? new TemplateChangePage(details, now.key(), choices, null)
                : new TemplateChangePage(details, modele, choices, effect(details, find(modele)));
        return new ModelAndView("retroplanning/template-change", "page", page);
    }

    private TemplateChangePage.Effect effect(PlanDetails details, Template template) {
        List<String> left = warnings.stream()
                .flatMap(warning -> warning.hiddenByChange(details, template).stream())
                .toList();
        return new TemplateChangePage.Effect(
                template, PreviewPage.of(settings.preview(details.id(), template), false), left);
    }

    @PostMapping
    String follow(
            @PathVariable UUID plan,
            @RequestParam String modele,
            @RequestParam int edition,
            @RequestParam(required = false) @Nullable String version,
            @AuthenticationPrincipal SignedIn me,
            RedirectAttributes redirect) {
        Template before = planQueries.details(plan).facts().template();
        Template template = find(modele + ":" + edition);
        settings.follow(new Change(plan, SeenVersion.version(version), me.membership()), template);
        redirect.addFlashAttribute(
                "notice",
                "Le plan suit maintenant « " + template.name() + " », version " + template.version()
                        + ". Pour revenir en arrière : "
                        + (templates.isRetired(before.key()) ? "remettez d’abord ce modèle en service, puis " : "")
                        + "Changer de modèle, « " + before.name() + " », version " + before.version() + ".");
        return "redirect:/retroplannings/" + plan;
    }

    private Template find(String choice) {
        String[] parts = choice.split(":", 2);
        if (templates.isRetired(parts[0])) {
            throw new ForbiddenException("Ce modèle a été retiré : remettez-le en service pour qu’un plan le suive.");
        }
        Optional<Template> template = parts.length == 1
                ? templates.newest(choice)
                : Optional.of(parts[1])
                        .filter(version -> version.matches("\\d{1,6}"))
                        .flatMap(version -> templates.find(new TemplateId(parts[0], Integer.parseInt(version))));
        return template.orElseThrow(() -> new NotFoundException("template " + choice));
    }
}
