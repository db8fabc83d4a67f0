package fr.jalon.scheduling.web;

import fr.jalon.account.SignedIn;
import fr.jalon.scheduling.domain.TemplateService;
import fr.jalon.scheduling.engine.template.Line;
import fr.jalon.scheduling.engine.template.Template;
import fr.jalon.scheduling.engine.template.TemplateEditor;
import fr.jalon.site.ForbiddenException;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** The lines of a draft: which there are, and in which order. */
@Controller
@RequestMapping("/modeles/{key}/brouillon/actions/{line}")
class TemplateLineOrderController {

    private final TemplateService templateService;

    TemplateLineOrderController(TemplateService templateService) {
        this.templateService = templateService;
    }

    @PostMapping("/retrait")
    String remove(
            @PathVariable String key,
            @PathVariable String line,
            @RequestParam(defaultValue = "-1") int edit,
            @AuthenticationPrincipal SignedIn me,
            RedirectAttributes redirect) {
        Template draft = templateService.seen(key, edit).template();
        TemplateLinePosition place = TemplateLinePosition.of(draft, line, null);
        if (!new TemplateEditor(draft).isRemovable(place.known())) {
            throw new ForbiddenException("Cette ligne est nécessaire au plan : elle ne se retire pas.");
        }
        templateService.edit(
                key, edit, me.membership(), template -> new TemplateEditor(template).without(place.known()));
        redirect.addFlashAttribute(
                "notice",
                "Retirée : « " + place.known().title() + " ». Ce qui l’attendait attend ce qu’elle attendait.");
        return "redirect:/modeles/" + key + "/brouillon#etape-" + place.step().key();
    }

    /** @param sens {@code haut} or {@code bas} */
    @PostMapping("/rang")
    String move(
            @PathVariable String key,
            @PathVariable String line,
            @RequestParam(defaultValue = "bas") String sens,
            @RequestParam(defaultValue = "-1") int edit,
            @AuthenticationPrincipal SignedIn me) {
        Line moved = TemplateLinePosition.of(templateService.seen(key, edit).template(), line, null)
                .known();
        templateService.edit(
                key, edit, me.membership(), template -> new TemplateEditor(template).moved(moved, "haut".equals(sens)));
        return "redirect:/modeles/" + key + "/brouillon#" + moved.key();
    }
}
