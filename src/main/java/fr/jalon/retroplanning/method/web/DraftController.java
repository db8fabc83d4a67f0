package fr.jalon.retroplanning.method.web;

import fr.jalon.account.SignedIn;
import fr.jalon.retroplanning.engine.template.Rewriting;
import fr.jalon.retroplanning.engine.template.Template;
import fr.jalon.retroplanning.method.Method;
import fr.jalon.retroplanning.method.MethodBook;
import fr.jalon.retroplanning.method.MethodDesk;
import fr.jalon.site.NotFound;
import fr.jalon.site.Refused;
import java.time.Clock;
import java.time.LocalDate;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** The next version of one of the company's templates, being written. */
@Controller
@RequestMapping("/modeles/{key}/brouillon")
class DraftController {

    private final MethodBook book;
    private final MethodDesk desk;
    private final Clock clock;

    DraftController(MethodBook book, MethodDesk desk, Clock clock) {
        this.book = book;
        this.desk = desk;
        this.clock = clock;
    }

    @GetMapping
    ModelAndView show(@PathVariable String key) {
        Method method = book.own(key).orElseThrow(() -> new NotFound("method " + key));
        Method.Draft draft = method.draft();
        if (draft == null) {
            return new ModelAndView("redirect:/modeles/" + key);
        }
        return new ModelAndView("retroplanning/modele-brouillon")
                .addObject("page", MethodPage.of(draft.template(), LocalDate.now(clock)))
                .addObject("edit", draft.edit())
                .addObject("published", method.published() != null);
    }

    /** Begins it. */
    @PostMapping
    String begin(@PathVariable String key, @AuthenticationPrincipal SignedIn me) {
        desk.begin(key, me.membership());
        return "redirect:/modeles/" + key + "/brouillon";
    }

    @PostMapping("/nom")
    String rename(
            @PathVariable String key,
            @RequestParam(defaultValue = "") String nom,
            @RequestParam(defaultValue = "-1") int edit,
            @AuthenticationPrincipal SignedIn me,
            RedirectAttributes redirect) {
        String name = nom.strip();
        if (name.isEmpty() || name.length() > 80) {
            throw new Refused("Donnez au modèle un nom de 80 caractères au plus.");
        }
        desk.edit(key, edit, me.membership(), draft -> new Rewriting(draft).as(draft.id(), name));
        redirect.addFlashAttribute("notice", "Le modèle s’appelle maintenant « " + name + " ».");
        return "redirect:/modeles/" + key + "/brouillon";
    }

    @PostMapping("/publication")
    String publish(
            @PathVariable String key,
            @RequestParam(defaultValue = "-1") int edit,
            @AuthenticationPrincipal SignedIn me,
            RedirectAttributes redirect) {
        Template published = desk.publish(key, edit, me.membership());
        redirect.addFlashAttribute(
                "notice",
                "Version " + published.version() + " publiée : les plans à venir la suivent, ceux d’avant gardent la "
                        + "leur et vous proposent celle-ci.");
        return "redirect:/modeles/" + key;
    }

    @PostMapping("/abandon")
    String drop(@PathVariable String key, @RequestParam(defaultValue = "-1") int edit, RedirectAttributes redirect) {
        desk.drop(key, edit);
        redirect.addFlashAttribute("notice", "Brouillon abandonné. Ce qui était publié n’a pas changé.");
        return "redirect:/modeles";
    }
}
