package fr.jalon.cctp.answering.web;

import fr.jalon.cctp.answering.domain.AnswerDetails;
import fr.jalon.cctp.answering.domain.PublishedAnswer;
import fr.jalon.cctp.answering.domain.ThreadSuggestions;
import fr.jalon.cctp.domain.DraftDetails;
import fr.jalon.cctp.domain.PublishedText;
import fr.jalon.cctp.reaction.domain.ReactionDetails;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;

/**
 * What a buyer works on: a draft, what was said of its latest version, and the answers.
 *
 * @param text the latest version; without clauses before the first
 * @param reactions those that stand, withdrawn and hidden ones left out
 * @param answers as they are being written, by the first of each thread
 * @param published by reaction
 */
record DialogueWork(
        DraftDetails draft,
        PublishedText text,
        List<ReactionDetails> reactions,
        Map<UUID, AnswerDetails> answers,
        Map<UUID, PublishedAnswer> published) {

    DialogueWork {
        reactions = List.copyOf(reactions);
        answers = Map.copyOf(answers);
        published = Map.copyOf(published);
    }

    /** One row a thread, in the order of the text. */
    List<RemarkRow> rows() {
        Map<UUID, List<ReactionDetails>> threads = reactions.stream()
                .collect(Collectors.groupingBy(ThreadSuggestions::head, LinkedHashMap::new, Collectors.toList()));
        return threads.entrySet().stream()
                .map(thread -> row(thread.getKey(), thread.getValue()))
                .toList();
    }

    private RemarkRow row(UUID head, List<ReactionDetails> members) {
        ReactionDetails shown = members.stream()
                .filter(one -> one.id().equals(head))
                .findFirst()
                .orElse(members.get(0));
        List<ReactionDetails> others =
                members.stream().filter(one -> one != shown).toList();
        return new RemarkRow(draft, shown, others, place(shown), answers.get(head), published.get(shown.id()));
    }

    /** The row of a reaction, or of the thread that it was joined to. */
    Optional<RemarkRow> row(UUID reaction) {
        return rows().stream()
                .filter(row -> row.said().id().equals(reaction)
                        || row.joined().stream().anyMatch(one -> one.id().equals(reaction)))
                .findFirst();
    }

    /** Of what a reaction speaks, in words. */
    String place(ReactionDetails said) {
        if (said.place().isOrphan()) {
            return "sans place sûre";
        }
        return Optional.ofNullable(said.place().clause())
                .flatMap(text::clause)
                .map(clause -> clause.said().heading().isEmpty()
                        ? "clause sans titre"
                        : clause.said().heading())
                .or(() -> text.criteria().stream()
                        .filter(one ->
                                one.id() != null && one.id().equals(said.place().criterion()))
                        .map(one -> "Critère : " + one.name())
                        .findFirst())
                .orElse("l’ensemble du projet");
    }
}
