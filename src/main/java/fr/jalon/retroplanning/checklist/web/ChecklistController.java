package fr.jalon.retroplanning.checklist.web;

import fr.jalon.account.SignedIn;
import fr.jalon.retroplanning.checklist.domain.CheckedItem;
import fr.jalon.retroplanning.checklist.domain.ChecklistItem;
import fr.jalon.retroplanning.checklist.domain.ChecklistService;
import fr.jalon.retroplanning.checklist.domain.ItemAnswers;
import fr.jalon.retroplanning.domain.PlanDetails;
import fr.jalon.retroplanning.domain.PlanQueries;
import fr.jalon.site.FailedForm;
import fr.jalon.site.NotFoundException;
import fr.jalon.site.SeenVersion;
import java.util.List;
import java.util.UUID;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.transaction.annotation.Transactional;
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
class ChecklistController {

    private final PlanQueries planQueries;
    private final ChecklistService list;

    ChecklistController(PlanQueries planQueries, ChecklistService list) {
        this.planQueries = planQueries;
        this.list = list;
    }

    @Transactional(readOnly = true)
    @GetMapping
    ModelAndView show(@PathVariable UUID plan) {
        PlanDetails details = planQueries.details(plan);
        List<CheckedItem> checks = list.of(details);
        return view(ChecklistPage.of(details, checks)).addObject("form", ChecklistForm.of(checks));
    }

    @PostMapping("/{item}")
    ModelAndView answer(
            @PathVariable UUID plan,
            @PathVariable String item,
            @ModelAttribute("form") ChecklistForm typed,
            @AuthenticationPrincipal SignedIn me,
            RedirectAttributes redirect) {
        PlanDetails details = planQueries.details(plan);
        ChecklistItem one = item(item);
        List<CheckedItem> checks = list.of(details);
        ChecklistForm form = typed.among(ChecklistForm.of(checks), one);
        BindingResult errors = new BeanPropertyBindingResult(form, "form");
        ItemAnswers answers = form.read(one, errors);
        if (errors.hasErrors()) {
            return FailedForm.on(view(ChecklistPage.of(details, checks).failedOn(one)), errors);
        }
        list.answer(details, one, answers, SeenVersion.version(typed.version()), me.membership());
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
        ChecklistItem one = item(item);
        list.tick(planQueries.details(plan), one, me.membership());
        return back(plan, one, de, "Vérifié : « " + one.title() + " ».", redirect);
    }

    @PostMapping("/{item}/decoche")
    String untick(
            @PathVariable UUID plan,
            @PathVariable String item,
            @RequestParam(defaultValue = "") String de,
            @AuthenticationPrincipal SignedIn me,
            RedirectAttributes redirect) {
        ChecklistItem one = item(item);
        list.untick(planQueries.details(plan), one, me.membership());
        return back(plan, one, de, "De nouveau à vérifier : « " + one.title() + " ».", redirect);
    }

    private static ModelAndView view(ChecklistPage page) {
        return new ModelAndView("retroplanning/checklist/checklist", "page", page);
    }

    private static ChecklistItem item(String key) {
        return ChecklistItem.of(key).orElseThrow(() -> new NotFoundException("check " + key));
    }

    /** @param from {@code plan} when the plan's page was ticked on */
    private static String back(UUID plan, ChecklistItem item, String from, String notice, RedirectAttributes redirect) {
        redirect.addFlashAttribute("notice", notice);
        return from.equals("plan")
                ? "redirect:/retroplannings/" + plan + "#depot"
                : "redirect:/retroplannings/" + plan + "/depot#" + item.key();
    }
}
