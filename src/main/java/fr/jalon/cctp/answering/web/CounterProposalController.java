package fr.jalon.cctp.answering.web;

import fr.jalon.cctp.answering.domain.CounterOutcome;
import fr.jalon.cctp.answering.domain.CounterProposal;
import fr.jalon.cctp.answering.domain.CounterProposalService;
import fr.jalon.cctp.domain.DraftDetails;
import fr.jalon.cctp.domain.DraftQueries;
import fr.jalon.site.FailedForm;
import java.util.UUID;
import org.springframework.stereotype.Controller;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** A company reads the other words that a buyer offers it, and says yes, no, or something else. */
@Controller
@RequestMapping("/cctp/{draft}/contre-propositions/{counter}")
class CounterProposalController {

    private final DraftQueries draftQueries;
    private final CounterProposalService counterProposals;

    CounterProposalController(DraftQueries draftQueries, CounterProposalService counterProposals) {
        this.draftQueries = draftQueries;
        this.counterProposals = counterProposals;
    }

    @GetMapping
    ModelAndView show(@PathVariable UUID draft, @PathVariable UUID counter) {
        return view(draftQueries.published(draft), counterProposals.own(draft, counter))
                .addObject("form", new CounterReplyForm("", ""));
    }

    @PostMapping
    ModelAndView answer(
            @PathVariable UUID draft,
            @PathVariable UUID counter,
            @ModelAttribute("form") CounterReplyForm form,
            BindingResult errors,
            RedirectAttributes flash) {
        DraftDetails details = draftQueries.published(draft);
        CounterProposal proposal = counterProposals.own(draft, counter);
        CounterOutcome outcome = form.outcome(errors);
        if (errors.hasErrors()) {
            return FailedForm.on(view(details, proposal), errors);
        }
        counterProposals.answer(draft, counter, outcome, form.words());
        flash.addFlashAttribute("notice", "Votre réponse est transmise à l’acheteur, sous votre nom de dialogue.");
        return new ModelAndView("redirect:" + details.path() + "/contre-propositions/" + counter);
    }

    /** @param path of the page */
    record CounterPage(DraftDetails draft, CounterProposal proposal, String path) {}

    private static ModelAndView view(DraftDetails draft, CounterProposal proposal) {
        return new ModelAndView(
                "cctp/answering/counter",
                "page",
                new CounterPage(draft, proposal, draft.path() + "/contre-propositions/" + proposal.id()));
    }
}
