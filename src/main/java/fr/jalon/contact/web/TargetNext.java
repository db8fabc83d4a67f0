package fr.jalon.contact.web;

import fr.jalon.contact.TargetPlans.TargetPlan;
import fr.jalon.site.French;
import java.util.Comparator;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * What to do next at an authority.
 *
 * @param title of the next action of its plans, null when none is left
 * @param day {@code avant le 11 déc. 2026}; null with {@code title}, as is its address
 */
record TargetNext(
        @Nullable String title,
        @Nullable String day,
        @Nullable String path) {

    static TargetNext of(TargetCard card) {
        return card.plans().stream()
                .filter(plan -> plan.nextDate() != null)
                .min(Comparator.comparing((TargetPlan plan) -> Objects.requireNonNull(plan.nextDate())))
                .map(plan -> new TargetNext(
                        plan.nextTitle(),
                        "avant le " + French.shortDate(Objects.requireNonNull(plan.nextDate())),
                        plan.nextPath()))
                .orElse(new TargetNext(null, null, null));
    }
}
