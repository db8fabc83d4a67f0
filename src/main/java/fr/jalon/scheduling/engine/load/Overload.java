package fr.jalon.scheduling.engine.load;

import fr.jalon.scheduling.engine.load.WorkItem.Part;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A week in which somebody has more to do than time.
 *
 * @param member null for the work given to nobody, which all others together leave too little time for
 * @param minutes to do
 * @param capacity the person's time, or what the others leave
 * @param parts what there is to do, the longest first
 */
public record Overload(@Nullable Member member, Week week, int minutes, int capacity, List<Part> parts) {

    public Overload {
        parts = List.copyOf(parts);
    }

    public int excess() {
        return minutes - capacity;
    }

    /** The plans that meet in this week, the nearest J first. */
    public List<PlanWork> plans() {
        return parts.stream()
                .map(part -> part.item().plan())
                .distinct()
                .sorted(Comparator.comparing(PlanWork::j).thenComparing(PlanWork::id))
                .toList();
    }
}
