package fr.jalon.cctp.answering.web;

import fr.jalon.cctp.answering.domain.AnswerFate;
import fr.jalon.cctp.answering.domain.PublishedAnswer;
import fr.jalon.cctp.answering.domain.PublishedAnswers;
import fr.jalon.cctp.answering.domain.VersionComparison;
import fr.jalon.cctp.domain.DialogueSummary;
import fr.jalon.cctp.domain.PublishedText;
import fr.jalon.cctp.domain.PublishedTexts;
import fr.jalon.cctp.reaction.DialoguePart;
import fr.jalon.cctp.reaction.ReactionPart.PlacedPart;
import fr.jalon.cctp.reaction.domain.ReactionDetails;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** What a dialogue came to, at the head of its text once nobody reacts any more. */
@Component
class OutcomePart implements DialoguePart {

    private final PublishedAnswers publishedAnswers;
    private final PublishedTexts texts;

    OutcomePart(PublishedAnswers publishedAnswers, PublishedTexts texts) {
        this.publishedAnswers = publishedAnswers;
        this.texts = texts;
    }

    @Override
    public Optional<PlacedPart> of(DialogueSummary dialogue, PublishedText text, List<ReactionDetails> said) {
        if (dialogue.isOpen() || said.isEmpty() || text.number() != dialogue.published()) {
            return Optional.empty();
        }
        Map<UUID, PublishedAnswer> answers = publishedAnswers.of(dialogue.id());
        List<AnswerFate> fates = said.stream()
                .map(one -> Optional.ofNullable(answers.get(one.id()))
                        .map(PublishedAnswer::fate)
                        .orElse(AnswerFate.OPEN))
                .toList();
        long companies = said.stream().map(one -> one.by().id()).distinct().count();
        return Optional.of(new PlacedPart(
                "cctp/answering/parts :: outcome",
                DialogueOutcome.of(dialogue, fates, (int) companies, changed(dialogue, text))));
    }

    private int changed(DialogueSummary dialogue, PublishedText text) {
        return text.number() == 1
                ? 0
                : (int) VersionComparison.between(texts.one(dialogue.id(), 1), text).stream()
                        .filter(VersionComparison.Row::isChanged)
                        .count();
    }
}
