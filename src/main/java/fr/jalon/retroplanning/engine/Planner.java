package fr.jalon.retroplanning.engine;

import fr.jalon.retroplanning.engine.Move.Why;
import fr.jalon.retroplanning.engine.calendar.WorkCalendar;
import fr.jalon.retroplanning.engine.template.Line;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Predicate;

/**
 * Sets the planned day of every open line as if today did not exist: the ideal day counted from J, squeezed when the plan
 * was made too late for it, replaced by what people wished, then put in order along the dependencies.
 */
final class Planner {

    private final PlanFacts plan;
    private final LocalDate entry;
    private final WorkCalendar calendar;

    /** @param entry the first day anything can be done on */
    Planner(PlanFacts plan, LocalDate entry, WorkCalendar calendar) {
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
    List<Draft> plan(List<Draft> drafts) {
        List<Draft> possible = new ArrayList<>(drafts);
        possible.removeIf(draft -> draft.window.isLostFrom(entry));
        openForKept(possible);
        squeeze(possible);
        // Done, dropped and lost lines bind nobody, but kept their place above: ticking one squeezes no other anew.
        possible.removeIf(
                draft -> plan.doneOn(draft.line) != null || plan.verdict().drops(draft.line.branch()));
        Bounds bounds = new Bounds(possible, entry);
        while (possible.removeIf(outOf(bounds))) {
            bounds = new Bounds(possible, entry);
        }
        order(possible, bounds);
        return possible;
    }

    /** What was kept before its step opens may be done then, and so may all that has to come before it. */
    private void openForKept(List<Draft> drafts) {
        Map<String, LocalDate> opens = new HashMap<>();
        for (int i = drafts.size() - 1; i >= 0; i--) {
            Draft draft = drafts.get(i);
            ActionState.Kept kept = plan.state(draft.line).kept();
            if (kept != null) {
                opens.merge(draft.line.key(), kept.on(), Draft::earlier);
            }
            LocalDate day = opens.get(draft.line.key());
            if (day != null && draft.line.kind() != Line.Kind.DAY_J) {
                draft.opensBy(day, calendar);
                draft.line.after().forEach(before -> opens.merge(before, day, Draft::earlier));
            }
        }
    }

    private static Predicate<Draft> outOf(Bounds bounds) {
        return draft -> !bounds.isPossible(draft.line);
    }

    /** What should have been done before the plan existed is spread from its first day to the next thing to do. */
    private void squeeze(List<Draft> drafts) {
        Map<String, LocalDate> until = new HashMap<>();
        for (Draft draft : drafts) {
            String step = draft.window.step().key();
            if (!draft.day().isBefore(entry)) {
                until.merge(step, draft.day(), Draft::earlier);
            }
        }
        for (Draft draft : drafts) {
            if (draft.day().isBefore(entry)) {
                LocalDate first = draft.window.first();
                LocalDate limit = draft.window.last();
                LocalDate last = Draft.earlier(
                        limit, until.getOrDefault(draft.window.step().key(), limit));
                long room = ChronoUnit.DAYS.between(entry, last);
                long passed = ChronoUnit.DAYS.between(first, entry);
                long share = ChronoUnit.DAYS.between(first, draft.day()) * room / passed;
                draft.to(Why.LATE_ENTRY, Draft.later(entry, calendar.onOrBefore(entry.plusDays(share))), "");
            }
        }
    }

    private void order(List<Draft> drafts, Bounds bounds) {
        Map<String, LocalDate> atLeast = new HashMap<>();
        for (Draft draft : drafts) {
            LocalDate floor = bounds.earliest(draft.line);
            for (Draft before : bounds.before(draft.line)) {
                floor = Draft.later(floor, Objects.requireNonNull(atLeast.get(before.line.key())));
            }
            if (wish(draft)) {
                keepPossible(draft, bounds);
                floor = Draft.later(floor, draft.day());
            }
            atLeast.put(draft.line.key(), floor);
        }
        for (int i = drafts.size() - 1; i >= 0; i--) {
            Draft draft = drafts.get(i);
            LocalDate floor = Objects.requireNonNull(atLeast.get(draft.line.key()));
            bounds.after(draft.line).stream()
                    .min(Comparator.comparing(Draft::day))
                    .filter(next -> next.day().isBefore(draft.day()))
                    .ifPresent(
                            next -> draft.to(Why.BEFORE_SUCCESSOR, Draft.later(floor, next.day()), next.line.title()));
            if (draft.day().isBefore(floor)) {
                push(draft, bounds, atLeast, floor);
            }
        }
    }

    /** Whether a person chose the day. */
    private boolean wish(Draft draft) {
        ActionState state = plan.state(draft.line);
        ActionState.Kept kept = state.kept();
        ActionState.Postponement postponement = state.postponement();
        if (kept != null) {
            draft.kept(kept.on(), kept.by(), calendar);
        } else if (postponement != null) {
            draft.postponedTo(postponement.to(), postponement.by() + " (« " + postponement.reason() + " »)", calendar);
        }
        return kept != null || postponement != null;
    }

    /** A wish beyond what the step or the following lines allow ends at the last day that is possible. */
    private static void keepPossible(Draft draft, Bounds bounds) {
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

    private void push(Draft draft, Bounds bounds, Map<String, LocalDate> atLeast, LocalDate day) {
        bounds.before(draft.line).stream()
                .filter(before -> day.equals(atLeast.get(before.line.key())))
                .filter(before -> !day.equals(draft.first()))
                .findFirst()
                .ifPresentOrElse(
                        before -> draft.to(Why.AFTER_PREDECESSOR, day, before.line.title()),
                        () -> draft.to(day.equals(entry) ? Why.LATE_ENTRY : Why.STEP_OPENS, day, ""));
    }
}
