package fr.jalon.cctp.web;

import fr.jalon.cctp.domain.ClauseDetails;
import fr.jalon.cctp.domain.DraftDetails;
import fr.jalon.cctp.domain.NeutralityService.Point;
import fr.jalon.cctp.neutrality.Finding;
import fr.jalon.cctp.neutrality.Severity;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What was found in a draft: what waits for a decision, and what is kept. */
public record NeutralityPage(DraftDetails draft, List<Item> open, List<Item> kept) {

    /**
     * A point.
     *
     * @param where the clause or criterion, in words
     * @param clausePath of the clause's form; null for a criterion
     * @param before the sentence up to the words at issue
     * @param after the sentence behind them
     * @param law the article, said to be former where it is
     * @param mended what the words would become, null where only the buyer can know
     * @param reason why it is kept, null while it is open
     */
    public record Item(
            String digest,
            String where,
            @Nullable String clausePath,
            String severity,
            String tone,
            String before,
            String words,
            String after,
            String explanation,
            String law,
            String advice,
            @Nullable String mended,
            @Nullable String reason) {}

    public NeutralityPage {
        open = List.copyOf(open);
        kept = List.copyOf(kept);
    }

    static NeutralityPage of(DraftDetails draft, List<Point> points) {
        return new NeutralityPage(
                draft,
                points.stream()
                        .filter(Point::isOpen)
                        .map(one -> item(draft, one))
                        .toList(),
                points.stream()
                        .filter(one -> !one.isOpen())
                        .map(one -> item(draft, one))
                        .toList());
    }

    private static Item item(DraftDetails draft, Point point) {
        Finding finding = point.finding();
        ClauseDetails clause = point.clause();
        String sentence = finding.sentence().text();
        int from = sentence.offsetByCodePoints(
                0, finding.words().start() - finding.sentence().start());
        int to = Math.min(sentence.length(), from + finding.words().text().length());
        var replacement = finding.mending().replacement();
        return new Item(
                point.digest(),
                where(point),
                clause == null ? null : draft.projectPath() + "/clauses/" + clause.id(),
                severity(finding.severity()),
                finding.severity() == Severity.FORBIDDEN ? "late" : "neutral",
                sentence.substring(0, from),
                finding.words().text(),
                sentence.substring(to),
                finding.explanation(),
                finding.law().article(),
                finding.mending().advice(),
                clause == null || replacement == null ? null : replacement.text(),
                point.kept());
    }

    private static String where(Point point) {
        ClauseDetails clause = point.clause();
        if (clause == null) {
            return "Critère « " + point.criterion() + " »";
        }
        String heading = clause.said().heading();
        return heading.isEmpty() ? "Clause sans titre" : heading;
    }

    private static String severity(Severity severity) {
        return switch (severity) {
            case FORBIDDEN -> "à corriger";
            case TO_BE_JUSTIFIED -> "à justifier";
            case WORTH_A_LOOK -> "à regarder";
        };
    }
}
