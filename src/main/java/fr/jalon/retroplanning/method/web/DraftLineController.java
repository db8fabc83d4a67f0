package fr.jalon.retroplanning.method.web;

import fr.jalon.account.SignedIn;
import fr.jalon.retroplanning.engine.template.Line;
import fr.jalon.retroplanning.engine.template.Rewriting;
import fr.jalon.retroplanning.method.Method;
import fr.jalon.retroplanning.method.MethodBook;
import fr.jalon.retroplanning.method.MethodDesk;
import fr.jalon.shared.Uuid7;
import fr.jalon.site.NotFound;
import jakarta.validation.Valid;
import java.time.Clock;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
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

/** One line of a draft: put into other words, added, moved up or down, taken out. */
@Controller
@RequestMapping("/modeles/{key}/brouillon/actions")
class DraftLineController {

    private final MethodBook book;
    private final MethodDesk desk;
    private final Clock clock;

    DraftLineController(MethodBook book, MethodDesk desk, Clock clock) {
        this.book = book;
        this.desk = desk;
        this.clock = clock;
    }

    /** @param etape the step that a new line goes to */
    @GetMapping("/{line}")
    ModelAndView show(
            @PathVariable String key,
            @PathVariable String line,
            @RequestParam(required = false) @Nullable String etape) {
        Method.Draft draft = draft(key);
        LinePlace place = LinePlace.of(draft.template(), line, etape);
        Line before = place.line();
        return view(draft, place, line)
                .addObject(
                        "form",
                        before == null
                                ? LineForm.blank(place.step(), draft.edit())
                                : LineForm.of(before, draft.edit()));
    }

    @PostMapping("/{line}")
    ModelAndView save(
            @PathVariable String key,
            @PathVariable String line,
            @RequestParam(required = false) @Nullable String etape,
            @Valid @ModelAttribute("form") LineForm form,
            BindingResult errors,
            @AuthenticationPrincipal SignedIn me,
            RedirectAttributes redirect) {
        Method.Draft draft = desk.seen(key, form.seen());
        LinePlace place = LinePlace.of(draft.template(), line, etape);
        Line before = place.line();
        String lineKey = before == null ? "x." + Uuid7.next(clock) : before.key();
        Optional<Line> typed = form.line(draft.template(), place.step(), before, lineKey, errors);
        if (typed.isEmpty()) {
            ModelAndView again = view(draft, place, line).addAllObjects(errors.getModel());
            again.setStatus(HttpStatus.UNPROCESSABLE_CONTENT);
            return again;
        }
        desk.edit(
                key,
                form.seen(),
                me.membership(),
                template -> new Rewriting(template).with(place.step().key(), typed.get()));
        redirect.addFlashAttribute(
                "notice",
                (before == null ? "Ajoutée : « " : "Modifiée : « ")
                        + typed.get().title() + " ».");
        return new ModelAndView("redirect:/modeles/" + key + "/brouillon#" + lineKey);
    }

    private Method.Draft draft(String key) {
        return book.own(key)
                .flatMap(method -> Optional.ofNullable(method.draft()))
                .orElseThrow(() -> new NotFound("draft of " + key));
    }

    private static ModelAndView view(Method.Draft draft, LinePlace place, String line) {
        return new ModelAndView("retroplanning/modele-action")
                .addObject("template", draft.template())
                .addObject("step", place.step())
                .addObject("line", line)
                .addObject("isNew", place.line() == null)
                .addObject("units", LineForm.UNITS)
                .addObject("others", new Rewriting(draft.template()).possiblePredecessors(line));
    }
}
