package fr.jalon.cctp.reaction.web;

import fr.jalon.cctp.domain.DialogueSummary;
import fr.jalon.cctp.domain.PublishedText;
import fr.jalon.cctp.reaction.ReactionPart.PlacedPart;
import fr.jalon.cctp.wording.ClauseBlocks.Block;
import fr.jalon.site.Choice;
import fr.jalon.site.French;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * A version of a draft and what was said of it, ready to show.
 *
 * @param company whether somebody of a company looks
 * @param reacts whether that company may react now, to this version
 * @param workPath where its buyer works on it; null for others
 * @param whole what was said of the draft as a whole
 * @param orphans what was said of a passage that this version has not
 * @param parts what other features show at its head
 * @param asked the reaction whose form for rating stands there: one at a time, four hundred forms are slow to read; empty for none
 * @param refusal why a rating was not taken; null for nothing
 */
record DialoguePage(
        DialogueSummary dialogue,
        PublishedText text,
        boolean company,
        boolean reacts,
        @Nullable String workPath,
        int participants,
        List<ClauseView> clauses,
        List<CriterionView> criteria,
        List<ReactionView> whole,
        List<ReactionView> orphans,
        List<PlacedPart> parts,
        LocalDate today,
        String asked,
        @Nullable String refusal) {

    /** @param deep how far to the right in the contents, from 0 */
    record ClauseView(UUID id, String name, int level, List<Block> blocks, List<ReactionView> reactions) {

        public String anchor() {
            return "clause-" + id;
        }

        public int count() {
            return reactions.size();
        }
    }

    record CriterionView(UUID id, String name, int weight, boolean part, List<ReactionView> reactions) {

        public String anchor() {
            return "critere-" + id;
        }

        public int count() {
            return reactions.size();
        }
    }

    /** The same page, with the form for rating one reaction, and why that rating was not taken. */
    DialoguePage rating(String reaction, @Nullable String why) {
        return new DialoguePage(
                dialogue,
                text,
                company,
                reacts,
                workPath,
                participants,
                clauses,
                criteria,
                whole,
                orphans,
                parts,
                today,
                reaction,
                why);
    }

    public boolean asks(ReactionView reaction) {
        return asked.equals(reaction.id().toString());
    }

    /** Whether what was said is unfolded: a few, or among them the one to be rated. */
    public boolean unfolds(List<ReactionView> reactions) {
        return reactions.size() <= 2 || reactions.stream().anyMatch(this::asks);
    }

    public int count() {
        return clauses.stream().mapToInt(ClauseView::count).sum() + criteriaCount() + whole.size() + orphans.size();
    }

    public int criteriaCount() {
        return criteria.stream().mapToInt(CriterionView::count).sum();
    }

    /** {@code Métropole de l’Estuaire · version 2, publiée le 3 mars 2027 · 18 remarques de 7 entreprises}. */
    public String lead() {
        return dialogue.authorityName() + " · version " + text.number() + ", publiée le "
                + French.date(text.publishedAt().atZone(French.PARIS).toLocalDate()) + " · "
                + (count() == 0
                        ? "aucune remarque pour l’instant"
                        : French.count(count(), "remarque", "remarques") + " de "
                                + French.count(participants, "entreprise", "entreprises"));
    }

    public boolean isLatest() {
        return text.number() == dialogue.published();
    }

    public List<Integer> versions() {
        return IntStream.rangeClosed(1, dialogue.published()).boxed().toList();
    }

    public String keyLabel() {
        return dialogue.isOpen() ? "Remarques jusqu’au" : "Dialogue";
    }

    public String keyValue() {
        return dialogue.isOpen()
                ? French.moment(dialogue.closesAt())
                : dialogue.state().label();
    }

    public String keyNote() {
        LocalDate day = dialogue.closesAt().atZone(French.PARIS).toLocalDate();
        return dialogue.isOpen() ? French.distance(today, day) : "clos le " + French.moment(dialogue.closesAt());
    }

    public String newPath() {
        return dialogue.path() + "/remarques/nouvelle";
    }

    public List<Choice> strengths() {
        return Arrays.stream(fr.jalon.cctp.reaction.domain.Strength.values())
                .map(one -> new Choice(one.name(), French.capitalised(one.label())))
                .toList();
    }
}
