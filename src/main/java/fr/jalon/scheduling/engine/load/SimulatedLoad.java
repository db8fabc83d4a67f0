package fr.jalon.scheduling.engine.load;

import fr.jalon.scheduling.engine.Schedule;
import fr.jalon.scheduling.engine.ScheduledAction;
import fr.jalon.scheduling.engine.Status;
import fr.jalon.scheduling.engine.load.Remedy.Step;
import fr.jalon.scheduling.engine.load.WorkItem.Part;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;

/**
 * All plans as some steps would leave them. The engine dates the plan again with each step; a step that
 * makes anything late, lost or heavier elsewhere is refused.
 */
final class SimulatedLoad {

    /** A step, and everything after it. */
    record Taken(Step step, SimulatedLoad after) {}

    private final Load start;
    private final Team team;
    private final Map<UUID, PlanWork> changed;
    private final Map<UUID, List<Part>> parts;
    private final WeekSums sums;

    private SimulatedLoad(Load start, Map<UUID, PlanWork> changed, Map<UUID, List<Part>> parts, WeekSums sums) {
        this.start = start;
        this.team = start.team();
        this.changed = changed;
        this.parts = parts;
        this.sums = sums;
    }

    static SimulatedLoad of(Load load) {
        return new SimulatedLoad(load, Map.of(), Map.of(), load.sums());
    }

    int excess(int owner, int week) {
        return sums.excess(owner, week);
    }

    /** Whether an owner has that much time left in a week. */
    boolean hasRoom(int owner, Week week, int minutes) {
        int at = at(week);
        return at >= 0
                && at < sums.weeks()
                && sums.minutes(owner, at) + minutes <= Math.max(sums.capacity(owner, at), 0);
    }

    /** What an owner has to do in a week, the longest first. */
    List<Part> parts(int owner, Week week) {
        List<Part> found = new ArrayList<>();
        Member member = owner < sums.nobody() ? team.members().get(owner) : null;
        start.parts(member, week).stream()
                .filter(part -> !changed.containsKey(part.item().plan().id()))
                .forEach(found::add);
        changed.keySet().stream()
                .sorted()
                .flatMap(id -> Objects.requireNonNull(parts.get(id)).stream())
                .filter(part ->
                        part.week().equals(week) && Objects.equals(part.item().owner(), member))
                .forEach(found::add);
        return found;
    }

    /** Gives an action another day; empty when it does not come to stand in that week, or harms anything. */
    Optional<Taken> reschedule(WorkItem item, LocalDate to) {
        PlanWork before = item.plan();
        PlanWork after = before.postponing(item.key(), to);
        Schedule then = after.schedule();
        ScheduledAction moved = then.action(item.key()).orElseThrow();
        boolean counts = after.items(team).stream()
                .anyMatch(its ->
                        its.key().equals(item.key()) && Week.of(its.day()).equals(Week.of(to)));
        if (!counts || !to.equals(moved.date())) {
            return Optional.empty();
        }
        List<String> others = new ArrayList<>();
        for (int i = 0; i < then.actions().size(); i++) {
            ScheduledAction was = before.schedule().actions().get(i);
            ScheduledAction is = then.actions().get(i);
            if (isWorse(was.status(), is.status())) {
                return Optional.empty();
            }
            if (!is.key().equals(item.key()) && !Objects.equals(was.date(), is.date())) {
                others.add(is.line().title());
            }
        }
        return with(after).map(trial -> new Taken(new Step.Reschedule(item, to, others), trial));
    }

    /** Gives an action to somebody else; empty when that makes too much work anywhere. */
    Optional<Taken> give(WorkItem item, Member to) {
        return with(item.plan().giving(item.key(), to)).map(trial -> new Taken(new Step.Give(item, to), trial));
    }

    private static boolean isWorse(Status was, Status is) {
        return was != is && (is == Status.LOST || is == Status.LATE);
    }

    private Optional<SimulatedLoad> with(PlanWork plan) {
        List<Part> then = plan.items(team).stream()
                .flatMap(item -> item.parts(team).stream())
                .toList();
        WeekSums after = sums.copy();
        after.add(parts.getOrDefault(plan.id(), start.partsOf(plan)), -1);
        if (then.stream().anyMatch(part -> at(part.week()) < 0 || at(part.week()) >= after.weeks())) {
            return Optional.empty();
        }
        after.add(then, 1);
        if (!after.isNowhereWorseThan(sums)) {
            return Optional.empty();
        }
        Map<UUID, PlanWork> plans = new HashMap<>(changed);
        plans.put(plan.id(), plan);
        Map<UUID, List<Part>> all = new HashMap<>(parts);
        all.put(plan.id(), then);
        return Optional.of(new SimulatedLoad(start, plans, all, after));
    }

    private int at(Week week) {
        return week.since(Week.of(start.today()));
    }
}
