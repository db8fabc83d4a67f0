package fr.jalon.cctp.answering.web;

import fr.jalon.account.SignedIn;
import fr.jalon.cctp.answering.domain.AnswerNews;
import fr.jalon.cctp.answering.domain.PublishedAnswers;
import fr.jalon.cctp.reaction.ReactionPart;
import fr.jalon.cctp.reaction.domain.ReactionDetails;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** The published answer beneath a reaction; for its author, the way to a counter-proposal too. */
@Component
class AnswerReactionPart implements ReactionPart {

    private final PublishedAnswers publishedAnswers;

    AnswerReactionPart(PublishedAnswers publishedAnswers) {
        this.publishedAnswers = publishedAnswers;
    }

    @Override
    public Map<UUID, PlacedPart> of(UUID draftId, List<ReactionDetails> said, SignedIn me) {
        return publishedAnswers.news(draftId).stream()
                .collect(Collectors.toMap(
                        AnswerNews::reaction, one -> new PlacedPart("cctp/answering/parts :: published", one)));
    }
}
