package fr.jalon.scheduling.engine;

import fr.jalon.calendar.WorkCalendar;
import fr.jalon.scheduling.engine.template.Branch;
import fr.jalon.scheduling.engine.template.Line;
import fr.jalon.scheduling.engine.template.Step;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Gives every line of a plan its date, its room for manoeuvre, its status and its reason, all counted from one J. */
final class ScheduleForJ {

    private final PlanFacts plan;
    private final LocalDate today;
    private final LocalDate j;
    private final WorkCalendar calendar;
    private final LocalDate entry;
    private final LocalDate floor;
    private final boolean earliest;

    /** @param j the likely one, or an earlier one to be on the safe side */
    ScheduleForJ(PlanFacts plan, LocalDate today, LocalDate j) {
        this.plan = plan;
        this.today = today;
        this.j = j;
        this.earliest = j.isBefore(plan.j().likely());
        this.calendar = WorkCalendar.of(plan.place());
        this.entry = firstDay(plan.enteredOn());
        this.floor = firstDay(LineDraft.later(today, plan.enteredOn()));
    }

    /**
     * The first working day from a day on. If no working day remains before J, J itself: a bid can be handed in on a
     * Sunday.
     */
    private LocalDate firstDay(LocalDate from) {
        LocalDate working = calendar.onOrAfter(from);
        return working.isAfter(j) && !from.isAfter(j) ? j : working;
    }

    /** One for each step, in order. */
    List<StepWindow> windows() {
        return plan.template().steps().stream()
                .map(step -> StepWindow.of(step, j, calendar))
                .toList();
    }

    /** One for each line, in the order of the method. */
    List<ScheduledAction> actions() {
        Map<String, StepWindow> windows = windows().stream()
                .collect(Collectors.toMap(window -> window.step().key(), window -> window));
        List<LineDraft> drafts = plan.template().lines().stream()
                .map(line -> new LineDraft(plan.inItsCase(line), windowOf(line, windows), j, calendar))
                .toList();
        List<LineDraft> planned = new PlannedDays(plan, entry, calendar)
                .plan(drafts.stream()
                        .filter(draft -> !draft.line.isLegalLimit())
                        .toList());
        List<LineDraft> open = planned.stream()
                .filter(draft -> !draft.window.isLostFrom(floor))
                .toList();
        DayBounds bounds = new DayBounds(open, floor);
        Set<String> openKeys = open.stream().map(draft -> draft.line.key()).collect(Collectors.toSet());
        Map<String, LineDraft> byKey =
                drafts.stream().collect(Collectors.toMap(draft -> draft.line.key(), draft -> draft));
        return plan.template().steps().stream()
                .flatMap(step -> step.lines().stream())
                .map(line -> Objects.requireNonNull(byKey.get(line.key())))
                .map(draft -> openKeys.contains(draft.line.key()) ? open(draft, bounds) : closed(draft))
                .toList();
    }

    private StepWindow windowOf(Line line, Map<String, StepWindow> windows) {
        Step step = plan.template().stepOf(line);
        if (line.kind() == Line.Kind.DAY_J) {
            return StepWindow.dayJ(step, j, floor.equals(j) || entry.equals(j), calendar);
        }
        StepWindow window = Objects.requireNonNull(windows.get(step.key()));
        LocalDate verdict = plan.verdict().on();
        return verdict != null && line.branch() != Branch.COMMON
                ? window.openedBy(verdict, j.minusDays(1), calendar)
                : window;
    }

    private ScheduledAction open(LineDraft draft, DayBounds bounds) {
        LocalDate planned = draft.day();
        boolean late = planned.isBefore(today);
        boolean squeezed = draft.wasMoved(DateMove.Why.LATE_ENTRY);
        draft.to(DateMove.Why.OVERDUE, LineDraft.later(planned, floor), "");
        LocalDate latest = bounds.latest(draft.line);
        Status status;
        if (isPending(draft.line)) {
            status = Status.PENDING;
        } else if (late) {
            status = Status.LATE;
        } else {
            status = squeezed ? Status.SQUEEZED : Status.DUE;
        }
        return new ScheduledAction(
                draft.line,
                draft.window.step(),
                status,
                draft.day(),
                planned,
                status == Status.LATE ? planned : draft.day(),
                bounds.earliest(draft.line),
                latest,
                calendar.workingDaysAfter(draft.day(), latest),
                draft.reason(j, earliest, calendar));
    }

    private boolean isPending(Line line) {
        return line.branch() != Branch.COMMON && plan.verdict().outcome() == Verdict.Outcome.UNKNOWN;
    }

    private ScheduledAction closed(LineDraft draft) {
        Line line = draft.line;
        LocalDate doneOn = plan.doneOn(line);
        if (line.isLegalLimit()) {
            return closed(draft, Status.LEGAL_LIMIT, draft.day(), draft.reason(j, earliest, calendar));
        }
        if (doneOn != null) {
            return closed(draft, Status.DONE, doneOn, done(line, doneOn));
        }
        if (plan.drops(line)) {
            return closed(draft, Status.DROPPED, null, dropped(line));
        }
        return closed(draft, Status.LOST, null, lost(draft));
    }

    private static ScheduledAction closed(LineDraft draft, Status status, @Nullable LocalDate date, Reason reason) {
        return new ScheduledAction(draft.line, draft.window.step(), status, date, null, date, null, null, 0, reason);
    }

    private Reason done(Line line, LocalDate on) {
        ActionState.Done done = plan.state(line).done();
        return new Reason.Done(line.kind() == Line.Kind.VERDICT, on, done == null ? null : done.by());
    }

    private Reason dropped(Line line) {
        LocalDate handedOver = plan.handedOverOn();
        if (handedOver != null && !plan.verdict().drops(line.branch())) {
            return new Reason.HandedOver(handedOver);
        }
        return new Reason.Dropped(
                plan.verdict().outcome() == Verdict.Outcome.WORKED,
                Objects.requireNonNull(plan.verdict().on()));
    }

    private Reason lost(LineDraft draft) {
        StepWindow window = draft.window;
        if (window.last().isBefore(window.first())) {
            return new Reason.NoWorkingDay(window.opens(), window.closes());
        }
        return window.isLostFrom(floor)
                ? new Reason.Passed(
                        draft.line.offset(),
                        j,
                        earliest,
                        window.last(),
                        window.isLostFrom(entry) ? plan.enteredOn() : null)
                : new Reason.Jammed();
    }
}
