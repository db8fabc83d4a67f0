package fr.jalon.cctp.answering.web;

import fr.jalon.cctp.answering.domain.PublishedAnswers;
import fr.jalon.cctp.domain.DraftDetails;
import fr.jalon.cctp.domain.DraftQueries;
import fr.jalon.cctp.domain.PublishedTexts;
import fr.jalon.cctp.reaction.domain.ReactionQueries;
import fr.jalon.site.NotFoundException;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Puts two versions beside each other. */
@Component
@Transactional(readOnly = true)
class ComparisonAssembler {

    private final DraftQueries draftQueries;
    private final PublishedTexts texts;
    private final ReactionQueries reactionQueries;
    private final PublishedAnswers publishedAnswers;

    ComparisonAssembler(
            DraftQueries draftQueries,
            PublishedTexts texts,
            ReactionQueries reactionQueries,
            PublishedAnswers publishedAnswers) {
        this.draftQueries = draftQueries;
        this.texts = texts;
        this.reactionQueries = reactionQueries;
        this.publishedAnswers = publishedAnswers;
    }

    /**
     * The earlier of both is always the first.
     *
     * @param from 0 for the one before the latest
     * @param to 0 for the latest
     * @throws NotFoundException where one was never published
     */
    public ComparisonPage compare(UUID draftId, int from, int to, boolean sideBySide) {
        DraftDetails draft = draftQueries.published(draftId);
        int second = to == 0 ? draft.published() : to;
        int first = from == 0 ? Math.max(1, second - 1) : from;
        return ComparisonPage.of(
                draft,
                texts.one(draftId, Math.min(first, second)),
                texts.one(draftId, Math.max(first, second)),
                reactionQueries.of(draftId, draft.published()),
                publishedAnswers.of(draftId),
                sideBySide);
    }
}
