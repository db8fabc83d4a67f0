package fr.jalon.retroplanning.web;

import fr.jalon.account.SignedIn;
import fr.jalon.retroplanning.domain.PlanDesk.Change;
import fr.jalon.retroplanning.domain.PlanReader;
import fr.jalon.retroplanning.domain.PlanSettings;
import fr.jalon.retroplanning.domain.PlanSheet;
import fr.jalon.retroplanning.engine.template.Template;
import fr.jalon.retroplanning.engine.template.TemplateId;
import fr.jalon.retroplanning.method.MethodBook;
import fr.jalon.retroplanning.page.PreviewPage;
import fr.jalon.retroplanning.talk.Talk;
import fr.jalon.retroplanning.web.form.Prefill;
import fr.jalon.retroplanning.web.form.Seen;
import fr.jalon.site.NotFound;
import fr.jalon.site.Refused;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
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

/** The template of one plan: shown with the effect of another one, or another version of it, first. */
@Controller
@RequestMapping("/retroplannings/{plan}/modele")
class FollowController {

    private final PlanReader reader;
    private final PlanSettings settings;
    private final MethodBook book;
    private final Talk talk;

    FollowController(PlanReader reader, PlanSettings settings, MethodBook book, Talk talk) {
        this.reader = reader;
        this.settings = settings;
        this.book = book;
        this.talk = talk;
    }

    /**
     * Without a template asks for one; with one shows what it would do.
     *
     * @param modele its key, with a colon and the version for one that is not the newest
     */
    @GetMapping
    ModelAndView preview(@PathVariable UUID plan, @RequestParam(required = false) @Nullable String modele) {
        PlanSheet sheet = reader.sheet(plan);
        Template now = sheet.facts().template();
        ModelAndView page = new ModelAndView("retroplanning/follow", "sheet", sheet)
                .addObject("chosen", modele == null ? now.key() : modele)
                .addObject(
                        "choices",
                        Prefill.templates(
                                book.choices(), book.isRetired(now.key()) ? List.of() : book.versions(now.key())));
        if (modele != null) {
            Template template = find(modele);
            page.addObject("template", template)
                    .addObject("left", talk.leftBy(sheet, template))
                    .addObject("preview", PreviewPage.of(settings.preview(plan, template), false));
        }
        return page;
    }

    @PostMapping
    String follow(
            @PathVariable UUID plan,
            @RequestParam String modele,
            @RequestParam int edition,
            @RequestParam(required = false) @Nullable String version,
            @AuthenticationPrincipal SignedIn me,
            RedirectAttributes redirect) {
        Template before = reader.sheet(plan).facts().template();
        Template template = find(modele + ":" + edition);
        settings.follow(new Change(plan, Seen.version(version), me.membership()), template);
        redirect.addFlashAttribute(
                "notice",
                "Le plan suit maintenant « " + template.name() + " », version " + template.version()
                        + ". Pour revenir en arrière : "
                        + (book.isRetired(before.key()) ? "remettez d’abord ce modèle en service, puis " : "")
                        + "Changer de modèle, « " + before.name() + " », version " + before.version() + ".");
        return "redirect:/retroplannings/" + plan;
    }

    private Template find(String choice) {
        String[] parts = choice.split(":", 2);
        if (book.isRetired(parts[0])) {
            throw new Refused("Ce modèle a été retiré : remettez-le en service pour qu’un plan le suive.");
        }
        Optional<Template> template = parts.length == 1
                ? book.newest(choice)
                : Optional.of(parts[1])
                        .filter(version -> version.matches("\\d{1,6}"))
                        .flatMap(version -> book.find(new TemplateId(parts[0], Integer.parseInt(version))));
        return template.orElseThrow(() -> new NotFound("template " + choice));
    }
}
