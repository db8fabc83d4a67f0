package fr.jalon.retroplanning.web.page;

import fr.jalon.retroplanning.domain.DayJCause;
import fr.jalon.retroplanning.domain.PlanDetails;
import fr.jalon.retroplanning.domain.PlanDetails.JMove;
import fr.jalon.scheduling.engine.JRange;
import fr.jalon.scheduling.wording.ReasonWording;
import fr.jalon.shared.DateWindow;
import fr.jalon.site.French;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Where J lies and what is known of it, as shown.
 *
 * @param words the range in a few words, null when J is certain
 * @param dated for which J the actions are dated, in one sentence; null when J is certain
 * @param facts what made the range as narrow as it is, one sentence each, the latest first
 */
public record RangeView(@Nullable String words, @Nullable String dated, List<String> facts) {

    static RangeView of(PlanDetails details) {
        JRange range = details.schedule().range();
        DateWindow j = range.j();
        List<JMove> latestFirst = new ArrayList<>(details.moves());
        Collections.reverse(latestFirst);
        List<String> facts = Stream.concat(
                        Stream.ofNullable(ReasonWording.narrowing(range)),
                        latestFirst.stream().filter(JMove::isNarrowing).map(RangeView::narrowing))
                .toList();
        return j.isExact() ? new RangeView(null, null, facts) : new RangeView(words(j), dated(details, range), facts);
    }

    private static String dated(PlanDetails details, JRange range) {
        if (range.isCautious()) {
            return "Par prudence, les actions sont datées pour un J au plus tôt, le " + French.date(range.safe())
                    + " ; à côté, leur date pour J probable. Le dépôt et les limites légales restent à J probable.";
        }
        return details.facts().cautious()
                ? "Les actions sont datées pour J probable."
                : "Les actions sont datées pour J probable : c’est le réglage de ce plan (Modifier), il n’y a pas de marge si J arrive plus tôt.";
    }

    private static String words(DateWindow j) {
        String min = French.shortDate(j.min());
        boolean sameYear = j.min().getYear() == j.max().getYear();
        return (sameYear ? min.substring(0, min.length() - 5) : min) + " au " + French.shortDate(j.max());
    }

    private static String narrowing(JMove move) {
        String fact = move.fact() == DayJCause.OTHER ? "" : move.fact().words() + ", ";
        String how = move.to().isExact() ? "à une date connue" : "à " + span(move.to());
        return "Fourchette resserrée de " + span(move.from()) + " " + how + " le " + French.date(move.factOn()) + " : "
                + fact + "« " + move.reason() + " » (" + move.by() + ").";
    }

    private static String span(DateWindow j) {
        long days = j.days();
        return days < 75 ? French.count(days, "jour", "jours") : Math.round(days / 30.44) + " mois";
    }
}
