package fr.jalon.retroplanning.method.web;

import fr.jalon.account.SignedIn;
import fr.jalon.retroplanning.engine.template.BuiltInTemplates;
import fr.jalon.retroplanning.engine.template.Template;
import fr.jalon.retroplanning.engine.template.TemplateId;
import fr.jalon.retroplanning.method.MethodBook;
import fr.jalon.retroplanning.method.MethodDesk;
import fr.jalon.site.NotFound;
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
class MethodsController {

    private static final int LONGEST_NAME = 80;

    private final MethodBook book;
    private final MethodDesk desk;
    private final Clock clock;

    MethodsController(MethodBook book, MethodDesk desk, Clock clock) {
        this.book = book;
        this.desk = desk;
        this.clock = clock;
    }

    @GetMapping
    ModelAndView list() {
        return new ModelAndView("retroplanning/modeles")
                .addObject("builtIn", BuiltInTemplates.all())
                .addObject("own", book.own());
    }

    /** @param version an older one; the newest when it is none */
    @GetMapping("/{key}")
    ModelAndView show(@PathVariable String key, @RequestParam(required = false) @Nullable Integer version) {
        Template template = (version == null ? book.newest(key) : book.find(new TemplateId(key, version)))
                .orElseThrow(() -> new NotFound("template " + key));
        return new ModelAndView("retroplanning/modele")
                .addObject("page", MethodPage.of(template, LocalDate.now(clock)))
                .addObject("own", book.own(key).orElse(null))
                .addObject(
                        "versions",
                        book.versions(key).stream().map(Template::version).toList());
    }

    /** Copies a template under another name, as a draft. */
    @PostMapping
    String copy(
            @RequestParam String depuis,
            @RequestParam(defaultValue = "") String nom,
            @AuthenticationPrincipal SignedIn me,
            RedirectAttributes redirect) {
        Template from = book.newest(depuis).orElseThrow(() -> new NotFound("template " + depuis));
        String key = desk.copy(from, name(nom, from), me.membership());
        redirect.addFlashAttribute(
                "notice", "Copié. Adaptez ce brouillon à votre entreprise, puis publiez-le pour vos plans.");
        return "redirect:/modeles/" + key + "/brouillon";
    }

    private static String name(String typed, Template from) {
        String name = typed.isBlank() ? from.name() + " (à nous)" : typed.strip();
        return name.length() > LONGEST_NAME ? name.substring(0, LONGEST_NAME) : name;
    }
}
