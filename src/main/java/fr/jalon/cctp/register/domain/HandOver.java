package fr.jalon.cctp.register.domain;

import fr.jalon.cctp.answering.domain.PublishedAnswer;
import fr.jalon.cctp.chain.Chain;
import fr.jalon.cctp.chain.Entry;
import fr.jalon.cctp.domain.DraftDetails;
import fr.jalon.cctp.domain.PublishedText;
import fr.jalon.cctp.reaction.domain.ReactionDetails;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * All that is handed over of a dialogue.
 *
 * @param versions the oldest first
 * @param reactions in the order of the text
 * @param answers the oldest first
 */
public record HandOver(
        DraftDetails draft,
        List<PublishedText> versions,
        List<ReactionDetails> reactions,
        List<PublishedAnswer> answers,
        List<Entry> entries) {

    public HandOver {
        versions = List.copyOf(versions);
        reactions = List.copyOf(reactions);
        answers = List.copyOf(answers);
        entries = List.copyOf(entries);
    }

    /** The fields of its file, as {@code registre} of the command line verifies it. */
    public Map<String, Object> json() {
        return HandOverJson.of(this);
    }

    /** The first entry that does not hold; empty when all do. */
    public Optional<Chain.Break> firstBreak() {
        return Chain.firstBreak(draft.id(), entries);
    }
}
