package fr.jalon.scheduling.engine.load;

import java.util.Comparator;
import java.util.List;

/**
 * Weeks in which more has to be done than the whole team has time for, whoever does it and on whatever possible day: no
 * move of dates or people can help. Proof: all of {@code items} can be done in these weeks only.
 *
 * @param minutes of all {@code items}
 * @param capacity of everybody in all these weeks
 */
public record Bottleneck(Week from, Week to, int minutes, int capacity, List<WorkItem> items) {

    public Bottleneck {
        items = List.copyOf(items);
    }

    public int excess() {
        return minutes - capacity;
    }

    public boolean holds(Week week) {
        return week.compareTo(from) >= 0 && week.compareTo(to) <= 0;
    }

    /** The plans concerned, the nearest J first. */
    public List<PlanWork> plans() {
        return items.stream()
                .map(WorkItem::plan)
                .distinct()
                .sorted(Comparator.comparing(PlanWork::j).thenComparing(PlanWork::id))
                .toList();
    }

    /** Whether each of several J's could be served alone, only not all of them. */
    public boolean isBetweenPlans() {
        return plans().size() > 1 && plans().stream().allMatch(plan -> minutes(plan) <= capacity);
    }

    /** What one plan asks for in these weeks. */
    public int minutes(PlanWork plan) {
        return items.stream()
                .filter(item -> item.plan().equals(plan))
                .mapToInt(WorkItem::minutes)
                .sum();
    }
}
