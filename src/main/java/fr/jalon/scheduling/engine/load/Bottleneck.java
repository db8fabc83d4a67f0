package fr.jalon.scheduling.engine.load;

import java.util.Comparator;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;

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

    /** What each plan concerned asks for in these weeks, in minutes; the nearest J first. */
    public SortedMap<PlanWork, Integer> plans() {
        SortedMap<PlanWork, Integer> plans =
                new TreeMap<>(Comparator.comparing(PlanWork::j).thenComparing(PlanWork::id));
        items.forEach(item -> plans.merge(item.plan(), item.minutes(), Integer::sum));
        return plans;
    }

    /** Whether each of several J's could be served alone, only not all of them. */
    public boolean isBetweenPlans() {
        SortedMap<PlanWork, Integer> plans = plans();
        return plans.size() > 1 && plans.values().stream().allMatch(asked -> asked <= capacity);
    }
}
