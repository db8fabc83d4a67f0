package fr.jalon.scheduling.engine.load;

import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * Weeks in which more has to be done than the whole team has time for, whoever does it and on whatever possible day: no
 * move of dates or people can help. Proof: all of {@code items} can be done in these weeks only.
 *
 * @param minutes of all {@code items}
 * @param capacity of everybody in all these weeks
 * @param plans what each plan concerned asks for, in minutes; the nearest J first
 */
public record Bottleneck(
        Week from, Week to, int minutes, int capacity, List<WorkItem> items, SortedMap<PlanWork, Integer> plans) {

    private static final Comparator<PlanWork> NEAREST_J_FIRST =
            Comparator.comparing(PlanWork::j).thenComparing(PlanWork::id);

    public Bottleneck {
        items = List.copyOf(items);
        plans = Collections.unmodifiableSortedMap(plans);
    }

    static Bottleneck of(Week from, Week to, int capacity, List<WorkItem> items) {
        Map<PlanWork, Integer> asked = new HashMap<>();
        items.forEach(item -> asked.merge(item.plan(), item.minutes(), Integer::sum));
        SortedMap<PlanWork, Integer> plans = new TreeMap<>(NEAREST_J_FIRST);
        plans.putAll(asked);
        int minutes = items.stream().mapToInt(WorkItem::minutes).sum();
        return new Bottleneck(from, to, minutes, capacity, items, plans);
    }

    public int excess() {
        return minutes - capacity;
    }

    public boolean holds(Week week) {
        return week.compareTo(from) >= 0 && week.compareTo(to) <= 0;
    }

    /** Whether each of several J's could be served alone, only not all of them. */
    public boolean isBetweenPlans() {
        return plans.size() > 1 && plans.values().stream().allMatch(asked -> asked <= capacity);
    }
}
