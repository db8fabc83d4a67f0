package fr.jalon.cctp.web;

import fr.jalon.account.SignedIn;
import fr.jalon.cctp.domain.Buyer;
import fr.jalon.cctp.domain.CriterionService;
import fr.jalon.cctp.domain.DraftDetails;
import fr.jalon.cctp.domain.DraftQueries;
import fr.jalon.site.FailedForm;
import jakarta.validation.Valid;
import java.util.List;
import java.util.UUID;
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

/** By what offers are compared, and how they are marked. */
@Controller
@RequestMapping("/cctp/projets/{draft}/criteres")
class CriteriaController {

    private final DraftQueries draftQueries;
    private final CriterionService criterionService;

    CriteriaController(DraftQueries draftQueries, CriterionService criterionService) {
        this.draftQueries = draftQueries;
        this.criterionService = criterionService;
    }

    @GetMapping
    ModelAndView show(@PathVariable UUID draft, @AuthenticationPrincipal SignedIn me) {
        DraftDetails details = draftQueries.ofBuyer(draft, Buyer.of(me));
        return new ModelAndView("cctp/criteria", "page", details)
                .addObject("form", CriteriaForm.of(draftQueries.criteria(details), details.notation()));
    }

    @PostMapping
    ModelAndView write(
            @PathVariable UUID draft,
            @Valid @ModelAttribute("form") CriteriaForm form,
            BindingResult errors,
            @AuthenticationPrincipal SignedIn me,
            RedirectAttributes flash) {
        Buyer buyer = Buyer.of(me);
        DraftDetails details = draftQueries.ofBuyer(draft, buyer);
        List<CriterionService.Typed> criteria = form.read(errors);
        if (errors.hasErrors()) {
            return FailedForm.on(new ModelAndView("cctp/criteria", "page", details), errors);
        }
        String notation = form.marking() == null || form.marking().isBlank()
                ? null
                : form.marking().replace("\r\n", "\n").strip();
        criterionService.write(draft, buyer, criteria, notation);
        flash.addFlashAttribute("notice", "Les critères sont enregistrés.");
        return new ModelAndView("redirect:" + details.projectPath());
    }
}
