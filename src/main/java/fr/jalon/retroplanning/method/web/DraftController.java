package fr.jalon.retroplanning.method.web;

import fr.jalon.account.SignedIn;
import fr.jalon.retroplanning.engine.template.Rewriting;
import fr.jalon.retroplanning.engine.template.Template;
import fr.jalon.retroplanning.method.Method;
import fr.jalon.retroplanning.method.MethodBook;
import fr.jalon.retroplanning.method.MethodDesk;
import fr.jalon.site.NotFound;
import jakarta.validation.Valid;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Objects;
import org.springframework.http.HttpStatus;
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
        Method method = method(key);
        Method.Draft draft = method.draft();
        if (draft == null) {
            return new ModelAndView("redirect:/modeles/" + key);
        }
        return view(method, draft)
                .addObject("form", new NameForm(draft.template().name(), String.valueOf(draft.edit())));
    }

    /** Begins it. */
    @PostMapping
    String begin(@PathVariable String key, @AuthenticationPrincipal SignedIn me) {
        desk.begin(key, me.membership());
        return "redirect:/modeles/" + key + "/brouillon";
    }

    @PostMapping("/nom")
    ModelAndView rename(
            @PathVariable String key,
            @Valid @ModelAttribute("form") NameForm form,
            BindingResult errors,
            @AuthenticationPrincipal SignedIn me,
            RedirectAttributes redirect) {
        Method method = method(key);
        Method.Draft seen = method.draft();
        if (errors.hasErrors() && seen != null) {
            ModelAndView again = view(method, seen).addAllObjects(errors.getModel());
            again.setStatus(HttpStatus.UNPROCESSABLE_CONTENT);
            return again;
        }
        String name = Objects.requireNonNullElse(form.nom(), "");
        desk.edit(key, form.seen(), me.membership(), draft -> new Rewriting(draft).as(draft.id(), name));
        redirect.addFlashAttribute("notice", "Le modèle s’appelle maintenant « " + name + " ».");
        return new ModelAndView("redirect:/modeles/" + key + "/brouillon");
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
        boolean published = book.own(key).isPresent();
        redirect.addFlashAttribute(
                "notice", published ? "Brouillon abandonné. Ce qui était publié n’a pas changé." : "Modèle supprimé.");
        return "redirect:/modeles";
    }

    private Method method(String key) {
        return book.own(key).orElseThrow(() -> new NotFound("method " + key));
    }

    private ModelAndView view(Method method, Method.Draft draft) {
        return new ModelAndView("retroplanning/modele-brouillon")
                .addObject("page", MethodPage.of(draft.template(), LocalDate.now(clock)))
                .addObject("edit", draft.edit())
                .addObject("published", method.published() != null);
    }
}
