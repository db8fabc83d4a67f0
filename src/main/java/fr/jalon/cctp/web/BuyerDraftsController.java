package fr.jalon.cctp.web;

import fr.jalon.account.SignedIn;
import fr.jalon.cctp.domain.Buyer;
import fr.jalon.cctp.domain.DraftFacts;
import fr.jalon.cctp.domain.DraftQueries;
import fr.jalon.cctp.domain.DraftService;
import fr.jalon.site.FailedForm;
import fr.jalon.site.SentOnce;
import jakarta.validation.Valid;
import java.time.Clock;
import java.util.List;
import java.util.UUID;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** The drafts of a buyer's authority, and how one begins. */
@Controller
@RequestMapping("/cctp/projets")
class BuyerDraftsController {

    private static final int LIMIT = 200;

    private final DraftQueries draftQueries;
    private final DraftService draftService;
    private final RenewedContracts contracts;
    private final Clock clock;

    BuyerDraftsController(
            DraftQueries draftQueries, DraftService draftService, RenewedContracts contracts, Clock clock) {
        this.draftQueries = draftQueries;
        this.draftService = draftService;
        this.contracts = contracts;
        this.clock = clock;
    }

    @GetMapping
    ModelAndView list(@AuthenticationPrincipal SignedIn me) {
        Buyer buyer = Buyer.of(me);
        return new ModelAndView(
                "cctp/projects",
                "page",
                BuyerDraftsPage.of(buyer.authorityName(), draftQueries.ofBuyer(buyer, LIMIT), clock.instant()));
    }

    @GetMapping("/nouveau")
    ModelAndView blank(@RequestParam(defaultValue = "") String marche) {
        return NewDraftPage.view()
                .addObject(
                        "form",
                        contracts.find(marche).map(SubjectForm::renewing).orElseGet(SubjectForm::blank));
    }

    /** An empty page: the subject is enough. */
    @SentOnce
    @PostMapping
    ModelAndView create(
            @Valid @ModelAttribute("form") SubjectForm form,
            BindingResult errors,
            @AuthenticationPrincipal SignedIn me,
            RedirectAttributes flash) {
        DraftFacts facts = form.read(errors, contracts.renewed(form.renewed()));
        if (errors.hasErrors()) {
            return FailedForm.on(NewDraftPage.view(), errors);
        }
        UUID id = draftService.create(Buyer.of(me), facts, List.of());
        flash.addFlashAttribute("notice", "Le projet est créé : écrivez sa première clause.");
        return new ModelAndView("redirect:/cctp/projets/" + id + "/clauses");
    }
}
