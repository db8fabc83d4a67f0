package fr.jalon.retroplanning.web;

import fr.jalon.account.SignedIn;
import fr.jalon.retroplanning.domain.DayJService;
import fr.jalon.retroplanning.domain.DayJService.NewJ;
import fr.jalon.retroplanning.domain.PlanDetails;
import fr.jalon.retroplanning.domain.PlanQueries;
import fr.jalon.retroplanning.domain.PlanService.Change;
import fr.jalon.scheduling.engine.Preview;
import fr.jalon.site.FailedForm;
import fr.jalon.site.French;
import fr.jalon.site.SeenVersion;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** J of one plan: shown with the effect of another one first, moved then. */
@Controller
@RequestMapping("/retroplannings/{plan}/jour-j")
class DayJController {

    private final PlanQueries planQueries;
    private final DayJService dayJService;
    private final DayJPageAssembler pageAssembler;
    private final Clock clock;

    DayJController(PlanQueries planQueries, DayJService dayJService, DayJPageAssembler pageAssembler, Clock clock) {
        this.planQueries = planQueries;
        this.dayJService = dayJService;
        this.pageAssembler = pageAssembler;
        this.clock = clock;
    }

    /** Without a day asks for one; with one shows what it would do. */
    @Transactional(readOnly = true)
    @GetMapping
    ModelAndView preview(
            @PathVariable UUID plan,
            @ModelAttribute("form") DayJForm typed,
            BindingResult errors,
            @AuthenticationPrincipal SignedIn me,
            RedirectAttributes redirect) {
        PlanDetails details = planQueries.detailsAmongRunning(plan);
        DayJForm form = typed.followedBy(details.facts().j());
        if (form.isEmpty()) {
            return view(DayJPage.asking(details))
                    .addObject("form", DayJForm.of(details.facts().j(), typed.fact(), LocalDate.now(clock)));
        }
        if (!form.equals(typed)) {
            redirect.addAttribute("j", form.j())
                    .addAttribute("jMin", form.jMin())
                    .addAttribute("jMax", form.jMax())
                    .addAttribute("fait", form.fait())
                    .addAttribute("faitLe", form.faitLe());
            redirect.addFlashAttribute("notice", "J sortait de sa fourchette : elle s’étend maintenant jusqu’à lui.");
            return new ModelAndView("redirect:/retroplannings/" + plan + "/jour-j");
        }
        Optional<NewJ> window = form.newJ(LocalDate.now(clock), errors);
        if (window.isEmpty()) {
            return FailedForm.on(view(DayJPage.asking(details)), errors);
        }
        Preview effect = dayJService.preview(plan, window.get(), Set.of(), me.membership());
        return view(pageAssembler.showing(details, effect)).addAllObjects(errors.getModel());
    }

    /** Moves J when the page showed exactly this effect; when keeping some days has others, shows them first. */
    @PostMapping
    ModelAndView move(
            @PathVariable UUID plan,
            @ModelAttribute("form") DayJForm typed,
            BindingResult errors,
            @AuthenticationPrincipal SignedIn me,
            RedirectAttributes redirect) {
        PlanDetails details = planQueries.details(plan);
        DayJForm form = typed.followedBy(details.facts().j());
        Optional<NewJ> window = form.newJ(LocalDate.now(clock), errors);
        if (window.isEmpty()) {
            return FailedForm.on(view(DayJPage.asking(details)), errors);
        }
        NewJ to = window.get();
        Set<String> keep = form.keep(dayJService.preview(plan, to, Set.of(), me.membership()));
        Preview wanted = dayJService.preview(plan, to, keep, me.membership());
        Optional<String> reason = form.reason(errors);
        if (reason.isEmpty()) {
            return FailedForm.on(view(pageAssembler.showing(details, wanted)), errors);
        }
        if (!keep.equals(form.shown())
                && !dayJService.preview(plan, to, form.shown(), me.membership()).foretells(wanted)) {
            return view(pageAssembler.showing(details, wanted).withFurtherEffects())
                    .addAllObjects(errors.getModel());
        }
        dayJService.move(
                new Change(plan, SeenVersion.version(form.version()), me.membership()), to, keep, reason.get());
        redirect.addFlashAttribute(
                "notice", "J est maintenant le " + French.longDate(to.window().likely()) + ".");
        return new ModelAndView("redirect:/retroplannings/" + plan);
    }

    private static ModelAndView view(DayJPage page) {
        return new ModelAndView("retroplanning/day-j", "page", page);
    }
}
