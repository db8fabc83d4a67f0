package fr.jalon.cctp.answering.web;

import fr.jalon.cctp.answering.domain.AnswerQueries;
import fr.jalon.cctp.answering.domain.CounterProposalService;
import fr.jalon.cctp.answering.domain.PublishedAnswers;
import fr.jalon.cctp.domain.Buyer;
import fr.jalon.cctp.domain.ClauseDetails;
import fr.jalon.cctp.domain.DraftDetails;
import fr.jalon.cctp.domain.DraftQueries;
import fr.jalon.cctp.domain.PublishedText;
import fr.jalon.cctp.domain.PublishedTexts;
import fr.jalon.cctp.reaction.domain.CarryingPreview;
import fr.jalon.cctp.reaction.domain.ReactionDetails;
import fr.jalon.cctp.reaction.domain.ReactionQueries;
import fr.jalon.site.NotFoundException;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Puts the pages together on which a buyer answers and revises. */
@Component
@Transactional(readOnly = true)
class WorkAssembler {

    private final DraftQueries draftQueries;
    private final PublishedTexts texts;
    private final ReactionQueries reactionQueries;
    private final AnswerQueries answerQueries;
    private final PublishedAnswers publishedAnswers;
    private final CounterProposalService counterProposals;

    WorkAssembler(
            DraftQueries draftQueries,
            PublishedTexts texts,
            ReactionQueries reactionQueries,
            AnswerQueries answerQueries,
            PublishedAnswers publishedAnswers,
            CounterProposalService counterProposals) {
        this.draftQueries = draftQueries;
        this.texts = texts;
        this.reactionQueries = reactionQueries;
        this.answerQueries = answerQueries;
        this.publishedAnswers = publishedAnswers;
        this.counterProposals = counterProposals;
    }

    /** @throws NotFoundException for another authority's draft as for none */
    public DialogueWork work(UUID draftId, Buyer buyer) {
        return work(draftQueries.ofBuyer(draftId, buyer));
    }

    private DialogueWork work(DraftDetails draft) {
        PublishedText text = draft.published() == 0
                ? new PublishedText(draft.id(), 0, Instant.EPOCH, null, null, List.of(), List.of())
                : texts.one(draft.id(), draft.published());
        return new DialogueWork(
                draft,
                text,
                reactionQueries.of(draft.id(), text.number()).stream()
                        .filter(ReactionDetails::isShown)
                        .toList(),
                answerQueries.of(draft.id()),
                publishedAnswers.of(draft.id()));
    }

    /** @throws NotFoundException for a remark that does not stand */
    public RemarkPage remark(UUID draftId, Buyer buyer, UUID reactionId) {
        DialogueWork work = work(draftId, buyer);
        RemarkRow row = work.row(reactionId).orElseThrow(() -> new NotFoundException("reaction " + reactionId));
        return RemarkPage.of(
                work,
                row,
                answerQueries.notes(draftId, row.said().id()),
                counterProposals.ofReaction(draftId, row.said().id()));
    }

    /** @param clause which is shown, null for the first that waits for something */
    public RevisionPage revision(UUID draftId, Buyer buyer, @Nullable UUID clause) {
        DraftDetails draft = draftQueries.ofBuyer(draftId, buyer);
        DialogueWork work = work(draft);
        List<ClauseDetails> clauses = draftQueries.clauses(draft);
        return RevisionPage.of(
                work,
                clauses,
                CarryingPreview.of(work.text(), clauses, work.text().criteria(), work.reactions()),
                clause);
    }

    /** The latest version against the text as it is written now, and what would become of each remark. */
    public NextVersionPage next(UUID draftId, Buyer buyer) {
        DraftDetails draft = draftQueries.ofBuyer(draftId, buyer);
        if (draft.published() == 0) {
            throw new NotFoundException("published version of draft " + draftId);
        }
        DialogueWork work = work(draft);
        PublishedText next =
                CarryingPreview.text(work.text(), draftQueries.clauses(draft), draftQueries.criteria(draft));
        return NextVersionPage.of(
                work,
                next,
                CarryingPreview.of(work.text(), draftQueries.clauses(draft), next.criteria(), work.reactions()));
    }
}
