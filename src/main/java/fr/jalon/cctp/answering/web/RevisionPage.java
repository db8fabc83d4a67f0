package fr.jalon.cctp.answering.web;

import fr.jalon.cctp.answering.domain.Alternative;
import fr.jalon.cctp.answering.domain.WordingMerge;
import fr.jalon.cctp.domain.ClauseDetails;
import fr.jalon.cctp.domain.ClauseWords;
import fr.jalon.cctp.domain.DraftDetails;
import fr.jalon.cctp.reaction.domain.ReactionDetails;
import fr.jalon.cctp.reaction.domain.ReactionPlace;
import fr.jalon.cctp.wording.WordDiff.Piece;
import fr.jalon.site.Choice;
import fr.jalon.site.NotFoundException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The merging page: one clause as it is being written, what is proposed for its words, and what was said of it.
 *
 * @param clause null where the text has none
 * @param pieces its words with all proposals that meet no other
 * @param unchanged whether it says what the latest version says
 * @param elsewhere how many remarks are about no clause, or about one that is gone
 * @param current what a colleague wrote meanwhile; null where nobody did
 */
record RevisionPage(
        DialogueWork work,
        List<Entry> entries,
        @Nullable ClauseDetails clause,
        List<Piece> pieces,
        boolean unchanged,
        List<Clash> clashes,
        List<Card> cards,
        long elsewhere,
        @Nullable ClauseWords current) {

    /** A clause in the list. @param waiting how many of its remarks wait for their fate */
    record Entry(UUID clause, String heading, int level, long waiting, int all, boolean shown) {}

    /** Two proposals of which one is to be chosen. */
    record Clash(Card first, Card second) {}

    /**
     * A remark beside the clause.
     *
     * @param alternative what it proposes for the words as they are now; null for nothing
     * @param difference of that
     */
    record Card(RemarkRow row, @Nullable Alternative alternative, List<Piece> difference) {

        /** Whether its words can be taken. */
        public boolean isTakeable() {
            return alternative != null;
        }

        /** Whether it proposes words whose place is gone, or that are there already. */
        public boolean isSettledWording() {
            return row.said().wording() != null && alternative == null;
        }
    }

    RevisionPage {
        entries = List.copyOf(entries);
        pieces = List.copyOf(pieces);
        clashes = List.copyOf(clashes);
        cards = List.copyOf(cards);
    }

    static RevisionPage of(
            DialogueWork work, List<ClauseDetails> clauses, Map<UUID, ReactionPlace> places, @Nullable UUID wanted) {
        Map<UUID, List<RemarkRow>> byClause = new LinkedHashMap<>();
        List<RemarkRow> rows = work.rows();
        rows.forEach(row -> Optional.ofNullable(place(places, row).clause())
                .ifPresent(clause -> byClause.computeIfAbsent(clause, none -> new ArrayList<>())
                        .add(row)));
        ClauseDetails clause = shown(clauses, byClause, wanted);
        List<Entry> entries = clauses.stream()
                .map(one -> entry(one, byClause.getOrDefault(one.id(), List.of()), one.equals(clause)))
                .toList();
        long elsewhere =
                rows.stream().filter(row -> place(places, row).clause() == null).count();
        if (clause == null) {
            return new RevisionPage(work, entries, null, List.of(), true, List.of(), List.of(), elsewhere, null);
        }
        String words = clause.said().words();
        List<Card> cards = byClause.getOrDefault(clause.id(), List.of()).stream()
                .map(row -> card(row, place(places, row), words))
                .toList();
        List<Alternative> alternatives = cards.stream()
                .flatMap(card -> Stream.ofNullable(card.alternative()))
                .toList();
        List<Clash> clashes = WordingMerge.collisions(words, alternatives).stream()
                .map(pair -> new Clash(of(cards, pair.first()), of(cards, pair.second())))
                .toList();
        boolean unchanged = work.text()
                .clause(clause.id())
                .filter(published -> published.said().equals(clause.said()))
                .isPresent();
        return new RevisionPage(
                work,
                entries,
                clause,
                WordingMerge.together(words, alternatives),
                unchanged,
                clashes,
                cards,
                elsewhere,
                null);
    }

    /** The same with what a colleague wrote meanwhile. */
    RevisionPage against(ClauseWords theirs) {
        return new RevisionPage(work, entries, clause, pieces, unchanged, clashes, cards, elsewhere, theirs);
    }

    private static @Nullable ClauseDetails shown(
            List<ClauseDetails> clauses, Map<UUID, List<RemarkRow>> byClause, @Nullable UUID wanted) {
        if (wanted != null) {
            return clauses.stream()
                    .filter(one -> one.id().equals(wanted))
                    .findFirst()
                    .orElseThrow(() -> new NotFoundException("clause " + wanted));
        }
        return clauses.stream()
                .filter(one ->
                        byClause.getOrDefault(one.id(), List.of()).stream().anyMatch(RemarkRow::isWaiting))
                .findFirst()
                .orElse(clauses.isEmpty() ? null : clauses.get(0));
    }

    private static Entry entry(ClauseDetails clause, List<RemarkRow> rows, boolean shown) {
        return new Entry(
                clause.id(),
                heading(clause),
                clause.said().level(),
                rows.stream().filter(RemarkRow::isWaiting).count(),
                rows.size(),
                shown);
    }

    private static Card card(RemarkRow row, ReactionPlace place, String words) {
        ReactionDetails said = row.said();
        String wording = said.wording();
        if (wording == null || (said.target().quote() != null && place.start() == null)) {
            return new Card(row, null, List.of());
        }
        int start = Optional.ofNullable(place.start()).orElse(0);
        int length = Optional.ofNullable(place.length()).orElse(words.codePointCount(0, words.length()));
        Alternative alternative = new Alternative(said.id(), start, length, wording);
        return WordingMerge.isThere(words, alternative)
                ? new Card(row, null, List.of())
                : new Card(row, alternative, WordingMerge.alone(words, alternative));
    }

    private static ReactionPlace place(Map<UUID, ReactionPlace> places, RemarkRow row) {
        return places.getOrDefault(row.said().id(), row.said().place());
    }

    private static Card of(List<Card> cards, Alternative alternative) {
        return cards.stream()
                .filter(card -> alternative.equals(card.alternative()))
                .findFirst()
                .orElseThrow();
    }

    private static String heading(ClauseDetails clause) {
        return clause.said().heading().isEmpty() ? "Sans titre" : clause.said().heading();
    }

    public DraftDetails draft() {
        return work.draft();
    }

    public String path() {
        return draft().projectPath() + "/revision";
    }

    public String title() {
        return draft().published() == 0
                ? "Réviser la version 1"
                : "Réviser : de la version " + draft().published() + " à la version " + (draft().published() + 1);
    }

    /** {@code 18 remarques · 11 ont un sort, 7 attendent}. */
    public String lead() {
        return RemarksPage.of(work, new RemarkFilter(null, null, null, null)).lead();
    }

    public String clauseHeading() {
        return clause == null ? "" : heading(clause);
    }

    /** What may become of a remark. */
    public List<Choice> fates() {
        return RemarkPage.choices();
    }
}
