package fr.jalon.cctp.register.domain;

import fr.jalon.cctp.answering.domain.PublishedAnswer;
import fr.jalon.cctp.answering.domain.PublishedAnswers;
import fr.jalon.cctp.chain.Entry;
import fr.jalon.cctp.domain.Buyer;
import fr.jalon.cctp.domain.DraftDetails;
import fr.jalon.cctp.domain.DraftQueries;
import fr.jalon.cctp.domain.PublishedTexts;
import fr.jalon.cctp.reaction.domain.ReactionDetails;
import fr.jalon.cctp.reaction.domain.ReactionQueries;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.IntStream;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Reads what is kept of a dialogue. */
@Component
@Transactional(readOnly = true)
public class DialogueRecords {

    private final RegisterRepository register;
    private final DraftQueries draftQueries;
    private final PublishedTexts texts;
    private final ReactionQueries reactionQueries;
    private final PublishedAnswers answers;

    DialogueRecords(
            RegisterRepository register,
            DraftQueries draftQueries,
            PublishedTexts texts,
            ReactionQueries reactionQueries,
            PublishedAnswers answers) {
        this.register = register;
        this.draftQueries = draftQueries;
        this.texts = texts;
        this.reactionQueries = reactionQueries;
        this.answers = answers;
    }

    /** The chain of a draft that was published: for whoever has an account. */
    public List<Entry> entries(DraftDetails draft) {
        return register.entries(draft.id());
    }

    /** @throws fr.jalon.site.NotFoundException for another authority's draft as for none */
    public HandOver handOver(UUID draftId, Buyer buyer) {
        DraftDetails draft = draftQueries.ofBuyer(draftId, buyer);
        return new HandOver(
                draft,
                IntStream.rangeClosed(1, draft.published())
                        .mapToObj(number -> texts.one(draftId, number))
                        .toList(),
                reactions(draft),
                answers.history(draftId),
                register.entries(draftId));
    }

    /** Reactions that keep a draft from being handed over, in the order of the text. */
    public List<ReactionDetails> unsettled(DraftDetails draft) {
        Set<UUID> open = Set.copyOf(answers.unsettled(draft.id()));
        return open.isEmpty()
                ? List.of()
                : reactions(draft).stream()
                        .filter(one -> open.contains(one.id()))
                        .toList();
    }

    private List<ReactionDetails> reactions(DraftDetails draft) {
        return draft.published() == 0 ? List.of() : reactionQueries.of(draft.id(), draft.published());
    }

    /** What one batch published. */
    List<PublishedAnswer> batch(UUID draftId, int batch) {
        return answers.history(draftId).stream()
                .filter(one -> one.batch() == batch)
                .toList();
    }
}
