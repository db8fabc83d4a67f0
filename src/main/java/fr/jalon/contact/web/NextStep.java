package fr.jalon.contact.web;

import fr.jalon.contact.TargetPlans.TargetPlan;
import fr.jalon.site.French;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What to do next with a target.
 *
 * @param what in words; null when nothing is planned
 * @param when {@code avant le 11 décembre}; null with {@code what}
 * @param path where it is done; null with {@code what}
 */
record NextStep(
        @Nullable String what,
        @Nullable String when,
        @Nullable String path) {

    static NextStep of(TargetCard card) {
        Optional<TargetPlan> first = card.plans().stream()
                .filter(plan -> plan.nextDate() != null)
                .min(Comparator.comparing(plan -> Objects.requireNonNull(plan.nextDate())));
        return first.map(plan -> new NextStep(plan.nextTitle(), when(card.today(), plan.nextDate()), plan.nextPath()))
                .orElseGet(() -> new NextStep(null, null, null));
    }

    private static @Nullable String when(LocalDate today, @Nullable LocalDate day) {
        if (day == null) {
            return null;
        }
        return day.isBefore(today) ? "en retard depuis le " + French.date(day) : "avant le " + French.date(day);
    }
}
