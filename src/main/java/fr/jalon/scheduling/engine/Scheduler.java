package fr.jalon.scheduling.engine;

import fr.jalon.scheduling.engine.template.Line;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * Dates a plan. Every action is dated for the earliest J that is still possible, so that nothing is missing should J be
 * early; what that J leaves no time for is dated for the likely one, and J itself and the law's limits always are. The
 * same facts, the same plan.
 */
public final class Scheduler {

    private final List<Line> lines;
    private final Map<String, ScheduledAction> safe = new HashMap<>();
    private final Map<String, ScheduledAction> likely = new HashMap<>();
    private final Map<String, ScheduledAction> chosen = new HashMap<>();

    private Scheduler(PlanFacts plan, List<ScheduledAction> safe, List<ScheduledAction> likely) {
        this.lines = plan.template().lines();
        likely.forEach(action -> this.likely.put(action.key(), action));
        safe.forEach(action -> this.safe.put(action.key(), action));
    }

    /** @param today nothing open is dated before it */
    public static Schedule schedule(PlanFacts plan, LocalDate today) {
        JRange range = JRange.of(plan, today);
        ScheduleForJ onLikely = new ScheduleForJ(plan, today, plan.j().likely());
        List<ScheduledAction> likely = onLikely.actions();
        if (!range.isCautious()) {
            return new Schedule(range, today, onLikely.windows(), likely);
        }
        ScheduleForJ onSafe = new ScheduleForJ(plan, today, range.safe());
        return new Schedule(
                range, today, onSafe.windows(), new Scheduler(plan, onSafe.actions(), likely).choose(likely));
    }

    private List<ScheduledAction> choose(List<ScheduledAction> inOrder) {
        for (Line line : lines) {
            chosen.put(line.key(), isForLikely(line) ? of(likely, line.key()) : of(safe, line.key()));
        }
        putInOrder();
        List<ScheduledAction> actions = new ArrayList<>(inOrder.size());
        for (ScheduledAction its : inOrder) {
            actions.add(of(chosen, its.key()).withLikely(its.due()));
        }
        return actions;
    }

    /** Keeps the safe date from being later than the date for the likely J, which squeezing can cause. */
    private boolean isForLikely(Line line) {
        ScheduledAction early = of(safe, line.key());
        ScheduledAction late = of(likely, line.key());
        return line.isLegalLimit()
                || line.kind() == Line.Kind.DAY_J
                || (early.status() == Status.LOST && late.status() != Status.LOST)
                || isAfter(early.due(), late.due());
    }

    /** Where dating only one of two dependent lines for the likely J would reverse them, dates both for it. */
    private void putInOrder() {
        boolean again = true;
        while (again) {
            again = false;
            for (Line line : lines) {
                for (String before : line.after()) {
                    if (isOutOfOrder(of(chosen, before), of(chosen, line.key()))) {
                        chosen.put(before, of(likely, before));
                        chosen.put(line.key(), of(likely, line.key()));
                        again = true;
                    }
                }
            }
        }
    }

    private static boolean isOutOfOrder(ScheduledAction before, ScheduledAction after) {
        return isAfter(before.planned(), after.planned())
                || (before.planned() != null && after.planned() != null && isAfter(before.date(), after.date()));
    }

    private static boolean isAfter(@Nullable LocalDate day, @Nullable LocalDate other) {
        return day != null && other != null && day.isAfter(other);
    }

    private static ScheduledAction of(Map<String, ScheduledAction> actions, String key) {
        return Objects.requireNonNull(actions.get(key));
    }
}
