package fr.jalon.cctp.register.web;

import fr.jalon.account.SignedIn;
import fr.jalon.cctp.domain.Buyer;
import fr.jalon.cctp.domain.DraftDetails;
import fr.jalon.cctp.domain.DraftQueries;
import fr.jalon.cctp.register.domain.DialogueRecords;
import fr.jalon.cctp.register.domain.SignOffService;
import java.time.Clock;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.web.servlet.ModelAndView;

/** Puts the page of the hand-over together. */
@Component
class ClosureAssembler {

    private final DraftQueries draftQueries;
    private final DialogueRecords records;
    private final SignOffService signOffs;
    private final Clock clock;

    ClosureAssembler(DraftQueries draftQueries, DialogueRecords records, SignOffService signOffs, Clock clock) {
        this.draftQueries = draftQueries;
        this.records = records;
        this.signOffs = signOffs;
        this.clock = clock;
    }

    /** With its forms as they are when nothing is typed. */
    @Transactional(readOnly = true)
    public ModelAndView view(UUID draftId, SignedIn me) {
        DraftDetails draft = draftQueries.ofBuyer(draftId, Buyer.of(me));
        ClosurePage page = ClosurePage.of(
                draft,
                records.unsettled(draft),
                signOffs.latest(draft).orElse(null),
                signOffs.isArchived(draft),
                me,
                clock.instant());
        return new ModelAndView("cctp/register/closure", "page", page)
                .addObject("secondForm", SecondBuyerForm.of(draft.second()))
                .addObject("sendBackForm", new SendBackForm(""))
                .addObject("withdrawalForm", new WithdrawalForm(""));
    }
}
