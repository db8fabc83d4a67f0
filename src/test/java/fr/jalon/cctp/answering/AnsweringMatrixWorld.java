package fr.jalon.cctp.answering;

import fr.jalon.account.CompanyScope;
import fr.jalon.account.SignedIn;
import fr.jalon.account.SomePeople;
import fr.jalon.cctp.answering.domain.AnswerFate;
import fr.jalon.cctp.answering.domain.AnswerQueries;
import fr.jalon.cctp.answering.domain.AnswerService;
import fr.jalon.cctp.answering.domain.CounterProposalService;
import fr.jalon.cctp.answering.domain.ReadyAnswers;
import fr.jalon.cctp.domain.Buyer;
import fr.jalon.cctp.domain.SomeProjects;
import fr.jalon.testing.MatrixWorld;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.springframework.stereotype.Component;

/**
 * A draft of the buyer's authority in its second version, of which the first company has proposed other words, asked twice, and whose
 * remark on what is gone waits for a place.
 */
@Component
class AnsweringMatrixWorld implements MatrixWorld {

    private final SomePeople people;
    private final SomeProjects projects;
    private final SomeRemarks remarks;
    private final AnswerService answerService;
    private final AnswerQueries answerQueries;
    private final CounterProposalService counters;
    private final CompanyScope scope;

    AnsweringMatrixWorld(
            SomePeople people,
            SomeProjects projects,
            SomeRemarks remarks,
            AnswerService answerService,
            AnswerQueries answerQueries,
            CounterProposalService counters,
            CompanyScope scope) {
        this.people = people;
        this.projects = projects;
        this.remarks = remarks;
        this.answerService = answerService;
        this.answerQueries = answerQueries;
        this.counters = counters;
        this.scope = scope;
    }

    @Override
    public Set<String> names() {
        return Set.of(
                "dialogue",
                "dialogueClause",
                "remark",
                "question",
                "sameQuestion",
                "counter",
                "orphan",
                "readyBatch",
                "freeRemark");
    }

    @Override
    public Map<String, String> values() {
        SignedIn buyer = people.theBuyer();
        SignedIn owner = people.theOwner();
        UUID draft = projects.open(buyer);
        UUID remark = remarks.wording(owner, draft, "douze passages", "huit passages");
        UUID free = remarks.wording(owner, draft, "6 cm", "8 cm");
        UUID question = remarks.question(owner, draft, "par an", "Les jours fériés comptent-ils ?");
        UUID same = remarks.question(owner, draft, "par an", "Un jour férié compte-t-il ?");
        UUID orphan = remarks.question(owner, draft, "le jour même", "Et le vendredi ?");
        remarks.write(draft, buyer, remarks.clause(draft, "le jour même"), "Rien ne reste sur place.");
        counters.offer(draft, Buyer.of(buyer), remark, "dix passages");
        remarks.publishSecond(draft, buyer);
        answerService.write(draft, Buyer.of(buyer), question, AnswerFate.ANSWERED, "Non.", 0L);
        return Map.of(
                "dialogue", draft.toString(),
                "dialogueClause", remarks.clause(draft, "douze").toString(),
                "remark", remark.toString(),
                "freeRemark", free.toString(),
                "question", question.toString(),
                "sameQuestion", same.toString(),
                "counter",
                        scope.runAs(owner.company(), () -> counters.own(draft))
                                .get(0)
                                .id()
                                .toString(),
                "orphan", orphan.toString(),
                "readyBatch", ReadyAnswers.of(answerQueries.of(draft).values()).seen());
    }
}
