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
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** A company reads the other words that a buyer offers it, and says yes, no, or something else. */
@Controller
@RequestMapping("/cctp/{draft}/contre-propositions/{counter}")
class CounterProposalController {

    private static final String NOTICE = "Votre réponse est transmise à l’acheteur, sous votre nom de dialogue.";

    private final DraftQueries draftQueries;
    private final CounterProposalService counterProposals;

    CounterProposalController(DraftQueries draftQueries, CounterProposalService counterProposals) {
        this.draftQueries = draftQueries;
        this.counterProposals = counterProposals;
    }

    /** @param sent whether it has just answered: said in the address, for a note in the session would tell who is the author */
    @GetMapping
    ModelAndView show(
            @PathVariable UUID draft,
            @PathVariable UUID counter,
            @RequestParam(name = "transmise", defaultValue = "false") boolean sent) {
        return view(draftQueries.published(draft), counterProposals.own(draft, counter))
                .addObject("form", new CounterReplyForm("", ""))
                .addObject("notice", sent ? NOTICE : null);
    }

    @PostMapping
    ModelAndView answer(
            @PathVariable UUID draft,
            @PathVariable UUID counter,
            @ModelAttribute("form") CounterReplyForm form,
            BindingResult errors) {
        DraftDetails details = draftQueries.published(draft);
        CounterProposal proposal = counterProposals.own(draft, counter);
        CounterOutcome outcome = form.outcome(errors);
        if (errors.hasErrors()) {
            return FailedForm.on(view(details, proposal), errors);
        }
        counterProposals.answer(draft, counter, outcome, form.words());
        return new ModelAndView("redirect:" + details.path() + "/contre-propositions/" + counter + "?transmise=true");
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
