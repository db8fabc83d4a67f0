package fr.jalon.retroplanning.method.web;

import fr.jalon.account.SignedIn;
import fr.jalon.retroplanning.engine.template.Line;
import fr.jalon.retroplanning.engine.template.Rewriting;
import fr.jalon.retroplanning.engine.template.Template;
import fr.jalon.retroplanning.method.MethodDesk;
import fr.jalon.site.Refused;
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
class DraftOrderController {

    private final MethodDesk desk;

    DraftOrderController(MethodDesk desk) {
        this.desk = desk;
    }

    @PostMapping("/retrait")
    String remove(
            @PathVariable String key,
            @PathVariable String line,
            @RequestParam(defaultValue = "-1") int edit,
            @AuthenticationPrincipal SignedIn me,
            RedirectAttributes redirect) {
        Template draft = desk.seen(key, edit).template();
        LinePlace place = LinePlace.of(draft, line, null);
        if (!new Rewriting(draft).isRemovable(place.known())) {
            throw new Refused("Cette ligne est nécessaire au plan : elle ne se retire pas.");
        }
        desk.edit(key, edit, me.membership(), template -> new Rewriting(template).without(place.known()));
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
        Line moved = LinePlace.of(desk.seen(key, edit).template(), line, null).known();
        desk.edit(key, edit, me.membership(), template -> new Rewriting(template).moved(moved, "haut".equals(sens)));
        return "redirect:/modeles/" + key + "/brouillon#" + moved.key();
    }
}
