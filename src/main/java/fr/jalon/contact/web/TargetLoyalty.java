package fr.jalon.contact.web;

import fr.jalon.contact.TargetPlans.TargetPlan;
import fr.jalon.contact.domain.TargetVerdict;
import fr.jalon.contact.domain.VerdictOutcome;
import fr.jalon.site.French;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * Whether loyalty worked at an authority, on its card.
 *
 * @param verdict the one that counts, null while none was given
 * @param earlier those before it, the later one first
 * @param due {@code verdict à rendre avant le 16 janv. 2027}, null when no plan waits for one
 */
record TargetLoyalty(
        @Nullable TargetVerdict verdict,
        List<TargetVerdict> earlier,
        List<VerdictOutcome> outcomes,
        @Nullable String due) {

    TargetLoyalty {
        earlier = List.copyOf(earlier);
        outcomes = List.copyOf(outcomes);
    }

    static TargetLoyalty of(TargetCard card, List<TargetVerdict> given) {
        return new TargetLoyalty(
                given.isEmpty() ? null : given.get(0),
                given.isEmpty() ? List.of() : given.subList(1, given.size()),
                List.of(VerdictOutcome.values()),
                card.plans().stream()
                        .map(TargetPlan::verdictDue)
                        .filter(Objects::nonNull)
                        .min(Comparator.naturalOrder())
                        .map(day -> "verdict à rendre avant le " + French.shortDate(day))
                        .orElse(null));
    }
}
