package fr.jalon.retroplanning.checklist.web;

import fr.jalon.account.SignedIn;
import fr.jalon.retroplanning.checklist.Answers;
import fr.jalon.retroplanning.checklist.Check;
import fr.jalon.retroplanning.checklist.CheckList;
import fr.jalon.retroplanning.checklist.Item;
import fr.jalon.retroplanning.domain.PlanReader;
import fr.jalon.retroplanning.domain.PlanSheet;
import fr.jalon.retroplanning.web.form.Seen;
import fr.jalon.site.NotFound;
import java.util.List;
import java.util.UUID;
import org.springframework.http.HttpStatus;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.validation.BeanPropertyBindingResult;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** The check list before J. */
@Controller
@RequestMapping("/retroplannings/{plan}/depot")
class CheckController {

    private final PlanReader reader;
    private final CheckList list;

    CheckController(PlanReader reader, CheckList list) {
        this.reader = reader;
        this.list = list;
    }

    @GetMapping
    ModelAndView show(@PathVariable UUID plan) {
        PlanSheet sheet = reader.sheet(plan);
        List<Check> checks = list.of(sheet);
        return view(sheet, checks).addObject("form", CheckForm.of(checks));
    }

    @PostMapping("/{item}")
    ModelAndView answer(
            @PathVariable UUID plan,
            @PathVariable String item,
            @ModelAttribute("form") CheckForm typed,
            @AuthenticationPrincipal SignedIn me,
            RedirectAttributes redirect) {
        PlanSheet sheet = reader.sheet(plan);
        Item one = item(item);
        List<Check> checks = list.of(sheet);
        CheckForm form = typed.among(CheckForm.of(checks), one);
        BindingResult errors = new BeanPropertyBindingResult(form, "form");
        Answers answers = form.read(one, errors);
        if (errors.hasErrors()) {
            ModelAndView again =
                    view(sheet, checks).addAllObjects(errors.getModel()).addObject("wrong", one.key());
            again.setStatus(HttpStatus.UNPROCESSABLE_CONTENT);
            return again;
        }
        list.answer(sheet, one, answers, Seen.version(typed.version()), me.membership());
        redirect.addFlashAttribute("notice", "Noté : « " + one.title() + " ».");
        return new ModelAndView("redirect:/retroplannings/" + plan + "/depot#" + one.key());
    }

    @PostMapping("/{item}/coche")
    String tick(
            @PathVariable UUID plan,
            @PathVariable String item,
            @RequestParam(defaultValue = "") String de,
            @AuthenticationPrincipal SignedIn me,
            RedirectAttributes redirect) {
        Item one = item(item);
        list.tick(reader.sheet(plan), one, me.membership());
        return back(plan, one, de, "Vérifié : « " + one.title() + " ».", redirect);
    }

    @PostMapping("/{item}/decoche")
    String untick(
            @PathVariable UUID plan,
            @PathVariable String item,
            @RequestParam(defaultValue = "") String de,
            @AuthenticationPrincipal SignedIn me,
            RedirectAttributes redirect) {
        Item one = item(item);
        list.untick(reader.sheet(plan), one, me.membership());
        return back(plan, one, de, "De nouveau à vérifier : « " + one.title() + " ».", redirect);
    }

    private ModelAndView view(PlanSheet sheet, List<Check> checks) {
        return new ModelAndView("retroplanning/checklist", "sheet", sheet)
                .addObject("checks", CheckPage.of(sheet, checks));
    }

    private static Item item(String key) {
        return Item.of(key).orElseThrow(() -> new NotFound("check " + key));
    }

    /** @param from {@code plan} when the plan's page was ticked on */
    private static String back(UUID plan, Item item, String from, String notice, RedirectAttributes redirect) {
        redirect.addFlashAttribute("notice", notice);
        return from.equals("plan")
                ? "redirect:/retroplannings/" + plan + "#depot"
                : "redirect:/retroplannings/" + plan + "/depot#" + item.key();
    }
}
