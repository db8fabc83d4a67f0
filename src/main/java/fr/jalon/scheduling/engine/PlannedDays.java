package fr.jalon.scheduling.engine;

import fr.jalon.calendar.WorkCalendar;
import fr.jalon.scheduling.engine.DateMove.Why;
import fr.jalon.scheduling.engine.template.Branch;
import fr.jalon.scheduling.engine.template.Line;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/**
 * Sets the planned day of every open line as if today did not exist: the ideal day counted from J, squeezed when the plan
 * was made too late for it, replaced by what people wished, then put in order along the dependencies.
 */
final class PlannedDays {

    private final PlanFacts plan;
    private final LocalDate entry;
    private final WorkCalendar calendar;

    /** @param entry the first day anything can be done on */
    PlannedDays(PlanFacts plan, LocalDate entry, WorkCalendar calendar) {
        this.plan = plan;
        this.entry = entry;
        this.calendar = calendar;
    }

    /**
     * Moves each draft to its planned day.
     *
     * @param drafts predecessors first, without legal limits
     * @return those for which there was a day; the others are lost
     */
    List<LineDraft> plan(List<LineDraft> drafts) {
        List<LineDraft> possible = new ArrayList<>(drafts);
        possible.removeIf(draft -> draft.window.isLostFrom(entry));
        openForKept(possible);
        squeeze(possible);
        // Done, dropped and lost lines no longer bind others, but keep their slot, so that ticking one moves no other.
        possible.removeIf(draft -> plan.doneOn(draft.line) != null || plan.drops(draft.line));
        DayBounds bounds = new DayBounds(possible, entry);
        while (possible.removeIf(outOf(bounds))) {
            bounds = new DayBounds(possible, entry);
        }
        order(possible, bounds);
        return possible;
    }

    /** What was kept before its step opens may be done then, and so may all that has to come before it. */
    private void openForKept(List<LineDraft> drafts) {
        Map<String, LocalDate> opens = new HashMap<>();
        for (int i = drafts.size() - 1; i >= 0; i--) {
            LineDraft draft = drafts.get(i);
            ActionState.Kept kept = plan.state(draft.line).kept();
            if (kept != null) {
                opens.merge(draft.line.key(), kept.on(), LineDraft::earlier);
            }
            LocalDate day = opens.get(draft.line.key());
            if (day != null && draft.line.kind() != Line.Kind.DAY_J) {
                draft.opensBy(day, calendar);
                draft.line.after().forEach(before -> opens.merge(before, day, LineDraft::earlier));
            }
        }
    }

    private static Predicate<LineDraft> outOf(DayBounds bounds) {
        return draft -> !bounds.isPossible(draft.line);
    }

    /** What is spread together: a step's lines, each hypothesis by itself since only one of them will be done. */
    private record Stretch(String step, Branch branch) {}

    /**
     * What should have been done before the plan existed, or before a verdict let it be, is spread, in its order, from that
     * first day to the next thing to do in its step; in no less than a working day for each, as long as the step lasts, and
     * no more than two, so that it begins at once.
     */
    private void squeeze(List<LineDraft> drafts) {
        drafts.stream()
                .collect(Collectors.groupingBy(
                        draft -> new Stretch(draft.window.step().key(), draft.line.branch())))
                .values()
                .forEach(this::squeezeStretch);
    }

    private void squeezeStretch(List<LineDraft> stretch) {
        StepWindow window = stretch.get(0).window;
        boolean byVerdict = window.byVerdict() && !window.first().isBefore(entry);
        squeeze(stretch, byVerdict ? window.first() : entry, byVerdict ? Why.VERDICT : Why.LATE_ENTRY);
    }

    private void squeeze(List<LineDraft> stretch, LocalDate from, Why why) {
        List<LineDraft> passed = stretch.stream()
                .filter(draft -> draft.day().isBefore(from))
                .sorted(Comparator.comparing(LineDraft::day))
                .toList();
        LocalDate next = stretch.stream()
                .map(LineDraft::day)
                .filter(day -> !day.isBefore(from))
                .min(LocalDate::compareTo)
                .orElse(LocalDate.MAX);
        LocalDate until = LineDraft.earlier(
                LineDraft.later(daysFor(from, passed.size(), 1), next), daysFor(from, passed.size(), 2));
        for (int rank = 0; rank < passed.size(); rank++) {
            LineDraft draft = passed.get(rank);
            LocalDate last = LineDraft.earlier(until, draft.window.last());
            int room = calendar.workingDaysAfter(from, last);
            LocalDate day = calendar.minusWorkingDays(last, room - rank * room / passed.size());
            draft.to(why, LineDraft.later(from, day), "");
        }
    }

    /** When so many things are done, from a day on. @param each how many working days one takes */
    private LocalDate daysFor(LocalDate from, int things, int each) {
        LocalDate day = from;
        for (int i = 0; i < things * each; i++) {
            day = calendar.onOrAfter(day.plusDays(1));
        }
        return day;
    }

    private void order(List<LineDraft> drafts, DayBounds bounds) {
        Map<String, LocalDate> atLeast = new HashMap<>();
        for (LineDraft draft : drafts) {
            LocalDate floor = bounds.earliest(draft.line);
            for (LineDraft before : bounds.before(draft.line)) {
                floor = LineDraft.later(floor, Objects.requireNonNull(atLeast.get(before.line.key())));
            }
            if (wish(draft) || draft.wasMoved(Why.LATE_ENTRY) || draft.wasMoved(Why.VERDICT)) {
                keepPossible(draft, bounds);
                floor = LineDraft.later(floor, draft.day());
            }
            atLeast.put(draft.line.key(), floor);
        }
        for (int i = drafts.size() - 1; i >= 0; i--) {
            LineDraft draft = drafts.get(i);
            LocalDate floor = Objects.requireNonNull(atLeast.get(draft.line.key()));
            bounds.after(draft.line).stream()
                    .min(Comparator.comparing(LineDraft::day))
                    .filter(next -> next.day().isBefore(draft.day()))
                    .ifPresent(next ->
                            draft.to(Why.BEFORE_SUCCESSOR, LineDraft.later(floor, next.day()), next.line.title()));
            if (draft.day().isBefore(floor)) {
                push(draft, bounds, atLeast, floor);
            }
        }
    }

    /** Whether a person chose the day. */
    private boolean wish(LineDraft draft) {
        ActionState state = plan.state(draft.line);
        ActionState.Kept kept = state.kept();
        ActionState.Postponement postponement = state.postponement();
        if (kept != null) {
            draft.kept(kept.on(), kept.by(), calendar);
        } else if (postponement != null) {
            draft.postponed(postponement, calendar);
        }
        return kept != null || postponement != null;
    }

    /** A wish beyond what the step or the following lines allow ends at the last day that is possible. */
    private static void keepPossible(LineDraft draft, DayBounds bounds) {
        LocalDate latest = bounds.latest(draft.line);
        if (!draft.day().isAfter(latest)) {
            return;
        }
        bounds.after(draft.line).stream()
                .filter(after -> bounds.latest(after.line).equals(latest))
                .findFirst()
                .filter(after -> latest.isBefore(draft.window.last()))
                .ifPresentOrElse(
                        after -> draft.to(Why.BEFORE_SUCCESSOR, latest, after.line.title()),
                        () -> draft.to(Why.STEP_CLOSES, latest, ""));
    }

    private void push(LineDraft draft, DayBounds bounds, Map<String, LocalDate> atLeast, LocalDate day) {
        bounds.before(draft.line).stream()
                .filter(before -> day.equals(atLeast.get(before.line.key())))
                .filter(before -> !day.equals(draft.first()))
                .findFirst()
                .ifPresentOrElse(
                        before -> draft.to(Why.AFTER_PREDECESSOR, day, before.line.title()),
                        () -> draft.to(day.equals(entry) ? Why.LATE_ENTRY : opening(draft), day, ""));
    }

    private static Why opening(LineDraft draft) {
        return draft.window.byVerdict() ? Why.VERDICT : Why.STEP_OPENS;
    }
}
