package fr.jalon.cctp.answering.web;

import fr.jalon.cctp.answering.domain.PublishedAnswer;
import fr.jalon.cctp.answering.domain.VersionComparison;
import fr.jalon.cctp.domain.ClauseWords;
import fr.jalon.cctp.domain.DraftDetails;
import fr.jalon.cctp.domain.PublishedClause;
import fr.jalon.cctp.domain.PublishedText;
import fr.jalon.cctp.reaction.domain.ReactionDetails;
import fr.jalon.cctp.wording.WordDiff;
import fr.jalon.cctp.wording.WordDiff.Piece;
import fr.jalon.site.Choice;
import fr.jalon.site.French;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Two versions of a draft against each other.
 *
 * @param sideBySide whether both texts stand beside each other; else one with the changes in it
 */
record ComparisonPage(
        DraftDetails draft, int from, int to, boolean sideBySide, List<ChangedClause> changes, long same) {

    /** Why a clause changed: a remark, and what was answered to it. */
    record Reason(ReactionDetails said, PublishedAnswer answer) {}

    /** @param what happened to it, a word each */
    record ChangedClause(UUID clause, String heading, List<String> what, List<Piece> pieces, List<Reason> reasons) {

        /** As it was. */
        public List<Piece> old() {
            return pieces.stream().filter(piece -> !piece.isAdded()).toList();
        }

        /** As it became. */
        public List<Piece> revised() {
            return pieces.stream().filter(piece -> !piece.isRemoved()).toList();
        }
    }

    /** How the versions are laid side by side. */
    public List<Choice> views() {
        return List.of(new Choice("ligne", "dans le texte"), new Choice("cote", "côte à côte"));
    }

    ComparisonPage {
        changes = List.copyOf(changes);
    }

    static ComparisonPage of(
            DraftDetails draft,
            PublishedText first,
            PublishedText second,
            List<ReactionDetails> reactions,
            Map<UUID, PublishedAnswer> answers,
            boolean sideBySide) {
        List<VersionComparison.Row> rows = VersionComparison.between(first, second);
        List<ChangedClause> changes = rows.stream()
                .filter(VersionComparison.Row::isChanged)
                .map(row -> new ChangedClause(
                        row.clause(),
                        heading(row.one().said()),
                        what(row),
                        WordDiff.between(words(row.old(), row), words(row.revised(), row)),
                        reasons(row, first.number(), second.number(), reactions, answers)))
                .toList();
        return new ComparisonPage(
                draft, first.number(), second.number(), sideBySide, changes, rows.size() - (long) changes.size());
    }

    /** Its title only where that changed: the heading says it already. */
    private static String words(@Nullable PublishedClause clause, VersionComparison.Row row) {
        if (clause == null) {
            return "";
        }
        String words = clause.said().words();
        return row.isRetitled() ? (clause.said().title() + "\n\n" + words).strip() : words;
    }

    private static String heading(ClauseWords said) {
        return said.heading().isEmpty() ? "Sans titre" : said.heading();
    }

    private static List<String> what(VersionComparison.Row row) {
        return Stream.of(
                        row.isAdded() ? "ajoutée" : "",
                        row.isRemoved() ? "retirée" : "",
                        row.moved() ? "déplacée" : "",
                        row.isReworded() ? "récrite" : "",
                        row.isRenumbered() && row.old() != null
                                ? "avant : n° " + row.old().said().number()
                                : "")
                .filter(word -> !word.isEmpty() && !word.endsWith("n° "))
                .toList();
    }

    /** Remarks on that clause, or on those it was made of, said of a version before the second, whose published fate is that the text changed. */
    private static List<Reason> reasons(
            VersionComparison.Row row,
            int from,
            int to,
            List<ReactionDetails> reactions,
            Map<UUID, PublishedAnswer> answers) {
        return reactions.stream()
                .filter(one -> row.isAbout(one.target().clause()))
                .filter(one -> one.isShown() && one.number() < to)
                .flatMap(one -> Stream.ofNullable(answers.get(one.id())).map(answer -> new Reason(one, answer)))
                .filter(reason ->
                        reason.answer().fate().changedText() && reason.answer().number() >= from)
                .toList();
    }

    /** {@code 2 clauses changées, 10 clauses sans changement.} */
    public String lead() {
        return (changes.isEmpty()
                        ? "Aucune clause changée"
                        : French.count(changes.size(), "clause changée", "clauses changées"))
                + ", " + (same == 0 ? "aucune" : French.number(same)) + " sans changement.";
    }

    public String path() {
        return draft.path() + "/comparer";
    }

    public List<Choice> versions() {
        return IntStream.rangeClosed(1, draft.published())
                .mapToObj(number -> new Choice(String.valueOf(number), "version " + number))
                .toList();
    }

    public boolean isAlone() {
        return draft.published() < 2;
    }
}
