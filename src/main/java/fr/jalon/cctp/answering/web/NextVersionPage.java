package fr.jalon.cctp.answering.web;

import fr.jalon.cctp.answering.domain.VersionComparison;
import fr.jalon.cctp.domain.DraftDetails;
import fr.jalon.cctp.domain.PublishedText;
import fr.jalon.cctp.reaction.domain.PlaceFate;
import fr.jalon.cctp.reaction.domain.ReactionDetails;
import fr.jalon.cctp.reaction.domain.ReactionPlace;
import fr.jalon.site.French;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What the next version would do, before it is published.
 *
 * @param rows the clauses of both texts
 * @param groups remarks by what becomes of their place, the doubtful ones first
 * @param fateless remarks without a published fate
 * @param ready how many answers wait to be published
 */
record NextVersionPage(
        DraftDetails draft,
        List<VersionComparison.Row> rows,
        List<Group> groups,
        List<RemarkRow> fateless,
        long ready) {

    /** Remarks whose place has the same fate. */
    record Group(String title, String why, boolean alarming, List<Line> lines) {

        Group {
            lines = List.copyOf(lines);
        }
    }

    /** @param to where it goes, in words; null for nowhere */
    record Line(RemarkRow row, String from, @Nullable String to) {}

    NextVersionPage {
        rows = List.copyOf(rows);
        groups = List.copyOf(groups);
        fateless = List.copyOf(fateless);
    }

    static NextVersionPage of(DialogueWork work, PublishedText next, Map<UUID, ReactionPlace> places) {
        Map<PlaceFate, List<Line>> byFate = new EnumMap<>(PlaceFate.class);
        for (ReactionDetails one : work.reactions()) {
            ReactionPlace place = places.getOrDefault(one.id(), one.place());
            RemarkRow row = new RemarkRow(
                    work.draft(),
                    one,
                    List.of(),
                    work.place(one),
                    null,
                    work.published().get(one.id()));
            byFate.computeIfAbsent(place.fate(), none -> new ArrayList<>())
                    .add(new Line(row, work.place(one), heading(next, place)));
        }
        List<Group> groups = new ArrayList<>();
        add(
                groups,
                "Deviendront orphelines",
                "leur passage disparaît ou ne se distingue plus d’un autre : vous pourrez les placer après la publication",
                true,
                byFate.get(PlaceFate.ORPHAN));
        add(
                groups,
                "Suivent leur passage récrit et déplacé",
                "vérifiez que le passage est le bon",
                false,
                byFate.get(PlaceFate.MOVED_AND_REWORDED));
        add(
                groups,
                "Suivent leur passage récrit",
                "les mots ont changé, la place reste",
                false,
                byFate.get(PlaceFate.REWORDED));
        add(
                groups,
                "Suivent leur passage déplacé",
                "les mêmes mots, dans une autre clause",
                false,
                byFate.get(PlaceFate.MOVED));
        add(groups, "Restent en place", "rien ne change pour elles", false, byFate.get(PlaceFate.KEPT));
        add(groups, "Restent sans place", "une personne en a décidé ainsi", false, byFate.get(PlaceFate.LEFT));
        List<RemarkRow> rows = work.rows();
        return new NextVersionPage(
                work.draft(),
                VersionComparison.between(work.text(), next),
                groups,
                rows.stream().filter(RemarkRow::isWaiting).toList(),
                rows.stream()
                        .filter(row -> row.answer() != null && row.answer().isReady())
                        .count());
    }

    private static void add(
            List<Group> groups, String title, String why, boolean alarming, @Nullable List<Line> lines) {
        if (lines != null) {
            groups.add(new Group(title, why, alarming, lines));
        }
    }

    private static @Nullable String heading(PublishedText next, ReactionPlace place) {
        return Optional.ofNullable(place.clause())
                .flatMap(next::clause)
                .map(clause -> clause.said().heading().isEmpty()
                        ? "clause sans titre"
                        : clause.said().heading())
                .orElse(null);
    }

    public int next() {
        return draft.published() + 1;
    }

    public long changed() {
        return rows.stream().filter(VersionComparison.Row::isChanged).count();
    }

    /** {@code 2 clauses récrites, 1 clause nouvelle}. */
    public String changes() {
        List<String> words = new ArrayList<>();
        count(words, rows.stream().filter(VersionComparison.Row::isReworded).count(), "récrite", "récrites");
        count(words, rows.stream().filter(VersionComparison.Row::isAdded).count(), "nouvelle", "nouvelles");
        count(words, rows.stream().filter(VersionComparison.Row::isRemoved).count(), "retirée", "retirées");
        count(words, rows.stream().filter(VersionComparison.Row::moved).count(), "déplacée", "déplacées");
        return words.isEmpty() ? "Aucune clause n’a changé" : "Clauses : " + String.join(", ", words);
    }

    private static void count(List<String> words, long count, String one, String many) {
        if (count > 0) {
            words.add(French.number(count) + " " + (count == 1 ? one : many));
        }
    }
}
