package fr.jalon.retroplanning.web;

import fr.jalon.account.SignedIn;
import fr.jalon.retroplanning.domain.PlanDesk;
import fr.jalon.retroplanning.domain.PlanDesk.Change;
import fr.jalon.retroplanning.domain.PlanReader;
import fr.jalon.retroplanning.domain.PlanSheet;
import fr.jalon.retroplanning.page.PreviewPage;
import fr.jalon.shared.DateWindow;
import fr.jalon.site.French;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import org.springframework.http.HttpStatus;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
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

    private final PlanReader reader;
    private final PlanDesk desk;
    private final Clock clock;

    DayJController(PlanReader reader, PlanDesk desk, Clock clock) {
        this.reader = reader;
        this.desk = desk;
        this.clock = clock;
    }

    /** Without a day asks for one; with one shows what it would do. */
    @GetMapping
    ModelAndView preview(@PathVariable UUID plan, @ModelAttribute("form") DayJForm form, BindingResult errors) {
        PlanSheet sheet = reader.sheet(plan);
        if (form.isEmpty()) {
            return view(sheet).addObject("form", DayJForm.of(sheet.facts().j()));
        }
        Optional<DateWindow> window = form.window(LocalDate.now(clock), errors);
        if (window.isEmpty()) {
            return refused(sheet, errors);
        }
        return view(sheet)
                .addAllObjects(errors.getModel())
                .addObject("preview", PreviewPage.of(reader.preview(plan, window.get())));
    }

    @PostMapping
    ModelAndView move(
            @PathVariable UUID plan,
            @ModelAttribute("form") DayJForm form,
            BindingResult errors,
            @AuthenticationPrincipal SignedIn me,
            RedirectAttributes redirect) {
        PlanSheet sheet = reader.sheet(plan);
        Optional<DateWindow> window = form.window(LocalDate.now(clock), errors);
        if (window.isEmpty()) {
            return refused(sheet, errors);
        }
        desk.moveJ(new Change(plan, form.version(), me.membership()), window.get());
        redirect.addFlashAttribute(
                "notice",
                "J est maintenant le " + French.longDate(window.get().likely()) + ". Pour revenir, redonnez-lui le "
                        + French.longDate(sheet.j()) + ".");
        return new ModelAndView("redirect:/retroplannings/" + plan);
    }

    private static ModelAndView view(PlanSheet sheet) {
        return new ModelAndView("retroplanning/day-j", "sheet", sheet);
    }

    private static ModelAndView refused(PlanSheet sheet, BindingResult errors) {
        ModelAndView again = view(sheet).addAllObjects(errors.getModel());
        again.setStatus(HttpStatus.UNPROCESSABLE_CONTENT);
        return again;
    }
}
