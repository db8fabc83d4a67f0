package fr.jalon.cctp.answering.web;

import fr.jalon.cctp.answering.domain.AnswerFate;
import fr.jalon.cctp.answering.domain.CounterProposal;
import fr.jalon.cctp.answering.domain.NoteDetails;
import fr.jalon.cctp.answering.domain.ThreadSuggestions;
import fr.jalon.cctp.domain.DraftDetails;
import fr.jalon.cctp.domain.PublishedClause;
import fr.jalon.cctp.reaction.domain.ReactionDetails;
import fr.jalon.cctp.wording.WordDiff;
import fr.jalon.cctp.wording.WordDiff.Piece;
import fr.jalon.site.Choice;
import fr.jalon.site.French;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * One remark and all that its buyer does with it.
 *
 * @param clause that it stands in, null for none
 * @param words of that clause with the passage marked
 * @param difference the proposed wording against what it replaces; empty for none
 * @param suggestions questions that may ask the same
 */
record RemarkPage(
        RemarkRow row,
        @Nullable PublishedClause clause,
        List<MarkedWords.Run> words,
        List<Piece> difference,
        List<ReactionDetails> suggestions,
        List<NoteDetails> notes,
        List<CounterProposal> counters) {

    RemarkPage {
        words = List.copyOf(words);
        difference = List.copyOf(difference);
        suggestions = List.copyOf(suggestions);
        notes = List.copyOf(notes);
        counters = List.copyOf(counters);
    }

    static RemarkPage of(DialogueWork work, RemarkRow row, List<NoteDetails> notes, List<CounterProposal> counters) {
        ReactionDetails said = row.said();
        PublishedClause clause = Optional.ofNullable(said.place().clause())
                .flatMap(work.text()::clause)
                .orElse(null);
        return new RemarkPage(
                row,
                clause,
                clause == null ? List.of() : MarkedWords.of(clause.said().words(), said.place()),
                difference(said, clause),
                ThreadSuggestions.of(said, work.reactions()),
                notes,
                counters);
    }

    private static List<Piece> difference(ReactionDetails said, @Nullable PublishedClause clause) {
        String wording = said.wording();
        if (wording == null) {
            return List.of();
        }
        String before = Optional.ofNullable(said.target().quote())
                .orElse(
                        clause == null || said.target().clause() == null
                                ? ""
                                : clause.said().words());
        return WordDiff.between(before, wording);
    }

    public DraftDetails draft() {
        return row.draft();
    }

    public List<Choice> fates() {
        return choices();
    }

    static List<Choice> choices() {
        List<Choice> choices = new ArrayList<>(List.of(new Choice("", "pas encore décidé")));
        Arrays.stream(AnswerFate.values())
                .map(one -> new Choice(one.name(), French.capitalised(one.label())))
                .forEach(choices::add);
        return choices;
    }

    /** Whether other words may be offered now. */
    public boolean isNegotiable() {
        return row.said().wording() != null && counters.stream().noneMatch(CounterProposal::isOpen);
    }
}
