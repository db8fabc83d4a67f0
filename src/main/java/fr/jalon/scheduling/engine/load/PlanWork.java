package fr.jalon.scheduling.engine.load;

import fr.jalon.scheduling.engine.ActionState;
import fr.jalon.scheduling.engine.ActionState.Postponement;
import fr.jalon.scheduling.engine.PlanFacts;
import fr.jalon.scheduling.engine.Schedule;
import fr.jalon.scheduling.engine.ScheduledAction;
import fr.jalon.scheduling.engine.Scheduler;
import fr.jalon.scheduling.engine.Status;
import fr.jalon.scheduling.engine.template.Branch;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A plan as work to be shared out.
 *
 * @param name of the plan, for people
 * @param schedule of {@code facts}, as it stands today
 * @param assignees a member's id by line key; a line without an entry is nobody's
 */
public record PlanWork(UUID id, String name, PlanFacts facts, Schedule schedule, Map<String, UUID> assignees) {

    public PlanWork {
        assignees = Map.copyOf(assignees);
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof PlanWork plan && id.equals(plan.id);
    }

    @Override
    public int hashCode() {
        return id.hashCode();
    }

    /** Whether all that is known of the plan is the same; {@code equals} only asks whether it is the same plan. */
    public boolean isSame(PlanWork other) {
        return id.equals(other.id)
                && name.equals(other.name)
                && schedule == other.schedule
                && facts.equals(other.facts)
                && assignees.equals(other.assignees);
    }

    @Override
    public String toString() {
        return name;
    }

    public LocalDate j() {
        return schedule.j().likely();
    }

    /** The same plan with other dates, as when its J moves. */
    public PlanWork with(Schedule other) {
        return new PlanWork(id, name, facts, other, assignees);
    }

    /** What is open and takes time, in the order of the method. */
    List<WorkItem> items(Team team) {
        List<WorkItem> items = new ArrayList<>();
        for (ScheduledAction action : schedule.actions()) {
            if (action.status().isOpen() && action.line().minutes() > 0) {
                LocalDate day = day(action);
                LocalDate earliest = Objects.requireNonNull(action.earliest());
                LocalDate latest = Objects.requireNonNull(action.latest());
                items.add(new WorkItem(
                        this,
                        action,
                        team.member(assignees.get(action.key())).orElse(null),
                        day,
                        earliest.isAfter(day) ? day : earliest,
                        latest.isBefore(day) ? day : latest));
            }
        }
        return items;
    }

    /** Work is counted on the day it would be due for the likely J, though it is dated for the earliest, to be safe. */
    private static LocalDate day(ScheduledAction action) {
        LocalDate date = Objects.requireNonNull(action.date());
        LocalDate likely = action.likely();
        return likely != null && likely.isAfter(date) ? likely : date;
    }

    /** What the missing verdict will add at most: the longer of both hypotheses, in minutes. */
    int pendingMinutes() {
        return Math.max(pending(Branch.LOYALTY_WORKED), pending(Branch.LOYALTY_FAILED));
    }

    private int pending(Branch branch) {
        return schedule.with(Status.PENDING).stream()
                .filter(action -> action.line().branch() == branch)
                .mapToInt(action -> action.line().minutes())
                .sum();
    }

    /** As when somebody gives one line another day. */
    PlanWork postponing(String key, LocalDate to) {
        ActionState state = facts.states().getOrDefault(key, ActionState.OPEN);
        PlanFacts then = facts.withState(key, new ActionState(state.done(), new Postponement(to, "", ""), null));
        return new PlanWork(id, name, then, Scheduler.schedule(then, schedule.today()), assignees);
    }

    /** As when one line is given to somebody. */
    PlanWork giving(String key, Member to) {
        Map<String, UUID> given = new HashMap<>(assignees);
        given.put(key, to.id());
        return new PlanWork(id, name, facts, schedule, given);
    }
}
