package fr.jalon.cctp.web;

import fr.jalon.cctp.domain.ClauseDetails;
import fr.jalon.cctp.domain.CriterionLine;
import fr.jalon.cctp.domain.DraftDetails;
import fr.jalon.cctp.domain.DraftWording;
import fr.jalon.reference.CpvLabels;
import fr.jalon.reference.Places;
import fr.jalon.reference.Territory;
import fr.jalon.site.French;
import java.time.Instant;
import java.util.List;
import java.util.stream.Collectors;

/**
 * A buyer's page of one draft.
 *
 * @param missing what the next version still needs, each in a sentence
 * @param points how many points of neutrality nobody has decided about
 */
public record ProjectPage(
        DraftDetails draft,
        String when,
        List<ClauseDetails> clauses,
        List<CriterionLine> criteria,
        List<String> missing,
        long points) {

    public ProjectPage {
        clauses = List.copyOf(clauses);
        criteria = List.copyOf(criteria);
        missing = List.copyOf(missing);
    }

    static ProjectPage of(
            DraftDetails draft,
            List<ClauseDetails> clauses,
            List<CriterionLine> criteria,
            List<String> missing,
            long points,
            Instant now) {
        return new ProjectPage(draft, DraftWording.when(draft, now), clauses, criteria, missing, points);
    }

    /** The number that the next version will have. */
    public int next() {
        return draft.published() + 1;
    }

    /** What is bought, in words. */
    public String trades() {
        return draft.trades().isEmpty()
                ? "à dire"
                : draft.trades().stream()
                        .map(prefix -> CpvLabels.inFrench().search(prefix, 1).stream()
                                .findFirst()
                                .map(trade -> trade.label() + " (CPV " + prefix + ")")
                                .orElse("CPV " + prefix))
                        .collect(Collectors.joining(", "));
    }

    /** Where, in words. */
    public String territory() {
        return draft.departments().isEmpty()
                ? "toute la France"
                : draft.departments().stream()
                        .map(one -> Places.ofFrance()
                                .department(one)
                                .map(Territory::name)
                                .orElse(one.code()))
                        .collect(Collectors.joining(", "));
    }

    /** Until when companies may react, in words. */
    public String closing() {
        Instant end = draft.closesAt();
        return end == null ? "à fixer" : French.moment(end);
    }

    /** Percent, of the criteria that stand for themselves. */
    public int weights() {
        return criteria.stream()
                .filter(one -> one.parent() == null)
                .mapToInt(CriterionLine::weight)
                .sum();
    }
}
