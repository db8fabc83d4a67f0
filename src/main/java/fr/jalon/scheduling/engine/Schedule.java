package fr.jalon.scheduling.engine;

import fr.jalon.scheduling.engine.template.Line;
import fr.jalon.shared.DateWindow;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * A plan with its dates, as it stands on one day.
 *
 * @param range where J lies
 * @param windows one for each step, in order
 * @param actions one for each line, in the order of the method
 */
public record Schedule(JRange range, LocalDate today, List<StepWindow> windows, List<ScheduledAction> actions) {

    public Schedule {
        windows = List.copyOf(windows);
        actions = List.copyOf(actions);
    }

    public DateWindow j() {
        return range.j();
    }

    public Optional<ScheduledAction> action(String key) {
        return actions.stream().filter(action -> action.key().equals(key)).findFirst();
    }

    public List<ScheduledAction> actionsOf(StepWindow window) {
        return actions.stream()
                .filter(action -> action.step().key().equals(window.step().key()))
                .toList();
    }

    public List<ScheduledAction> with(Status status) {
        return actions.stream().filter(action -> action.status() == status).toList();
    }

    /** What can still be done: the late first, then the nearest. */
    public List<ScheduledAction> open() {
        return actions.stream()
                .filter(action -> action.status().isOpen())
                .sorted(Comparator.comparing((ScheduledAction action) -> action.status() != Status.LATE)
                        .thenComparing(action -> Objects.requireNonNull(action.due())))
                .toList();
    }

    /** The first thing to do; empty when nothing is left. */
    public Optional<ScheduledAction> next() {
        return open().stream().findFirst();
    }

    /** The day the bid is to be handed in, done or not. */
    public Optional<ScheduledAction> submission() {
        return actions.stream()
                .filter(action -> action.line().kind() == Line.Kind.DAY_J)
                .findFirst();
    }
}
