package fr.jalon.scheduling.engine;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * The effect of another J, or of another template, before anybody accepts it. Accepting it gives exactly {@code after}.
 *
 * @param changes one for each line of both that is not dropped, in the order of the method
 * @param added lines that the plan did not have
 * @param removed lines that it would no longer have
 * @param kept the day of each line that is to keep it, by line key
 * @param law the new J held against it
 */
public record Preview(
        Schedule before,
        Schedule after,
        List<ActionChange> changes,
        List<ScheduledAction> added,
        List<ScheduledAction> removed,
        Map<String, LocalDate> kept,
        LegalCheck law) {

    public Preview {
        changes = List.copyOf(changes);
        added = List.copyOf(added);
        removed = List.copyOf(removed);
        kept = Map.copyOf(kept);
    }

    /** Every line follows. */
    public static Preview of(PlanFacts plan, PlanFacts changed, LocalDate today) {
        return of(plan, changed, Set.of(), "", today);
    }

    /**
     * Some lines keep their day, as far as the new J allows.
     *
     * @param changed the same plan with another J, or by another template
     * @param wanted keys of the lines to keep; those that cannot be kept are left out
     * @param by the name of who changes it
     */
    public static Preview of(PlanFacts plan, PlanFacts changed, Set<String> wanted, String by, LocalDate today) {
        Schedule before = Scheduler.schedule(plan, today);
        PlanFacts moved = changed;
        Schedule after = Scheduler.schedule(moved, today);
        Map<String, LocalDate> kept = keepable(changes(before, after, Set.of()), wanted);
        if (!kept.isEmpty()) {
            moved = moved.keeping(kept, by);
            after = Scheduler.schedule(moved, today);
        }
        return new Preview(
                before,
                after,
                changes(before, after, kept.keySet()),
                missing(after, before),
                missing(before, after),
                kept,
                LegalCheck.of(moved, today));
    }

    /** Whether the other choice of lines to keep does what this preview showed: those stay, all else goes as shown. */
    public boolean foretells(Preview other) {
        for (ActionChange change : changes) {
            ScheduledAction shown = change.after();
            ScheduledAction then = other.after.action(shown.key()).orElse(null);
            boolean held = other.kept.containsKey(shown.key());
            LocalDate expected =
                    held && !kept.containsKey(shown.key()) ? change.before().planned() : shown.planned();
            if (then == null
                    || !Objects.equals(expected, then.planned())
                    || (!held && shown.status() != then.status())) {
                return false;
            }
        }
        return true;
    }

    private static List<ActionChange> changes(Schedule before, Schedule after, Set<String> kept) {
        Map<String, ScheduledAction> known = new HashMap<>();
        before.actions().forEach(action -> known.put(action.key(), action));
        List<ActionChange> changes = new ArrayList<>();
        for (ScheduledAction then : after.actions()) {
            ScheduledAction now = known.get(then.key());
            if (now != null && then.status() != Status.DROPPED) {
                changes.add(ActionChange.between(now, then, kept.contains(then.key())));
            }
        }
        return changes;
    }

    /** What the one has and the other has not. */
    private static List<ScheduledAction> missing(Schedule here, Schedule there) {
        Set<String> keys = there.actions().stream().map(ScheduledAction::key).collect(Collectors.toSet());
        return here.actions().stream()
                .filter(action -> !keys.contains(action.key()))
                .toList();
    }

    private static Map<String, LocalDate> keepable(List<ActionChange> changes, Set<String> wanted) {
        return changes.stream()
                .filter(change -> change.isKeepable() && wanted.contains(change.key()))
                .collect(Collectors.toMap(
                        ActionChange::key,
                        change -> Objects.requireNonNull(change.before().planned())));
    }

    public List<ActionChange> of(ActionChange.Kind kind) {
        return changes.stream().filter(change -> change.kind() == kind).toList();
    }
}
