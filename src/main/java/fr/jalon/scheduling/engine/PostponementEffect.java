package fr.jalon.scheduling.engine;

import fr.jalon.scheduling.engine.ActionState.Postponement;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What happens when somebody gives one line another day, before anybody accepts it.
 *
 * @param wish the day wished for
 * @param line as it would stand
 * @param held what keeps it from the day wished for, days off aside; null when nothing does
 * @param shifts the other lines that would get another day, in the order of the method
 */
public record PostponementEffect(
        LocalDate wish, ScheduledAction line, @Nullable DateMove held, List<Shift> shifts) {

    /** One of the other lines: how it stands, how it would stand. */
    public record Shift(ScheduledAction before, ScheduledAction after) {

        /** Whether it would come later; the others would come earlier. */
        public boolean isLater() {
            LocalDate then = after.planned();
            LocalDate now = before.planned();
            return then != null && now != null && then.isAfter(now);
        }
    }

    public PostponementEffect {
        shifts = List.copyOf(shifts);
    }

    /**
     * @param key of an open line
     * @param by the name of who wishes it, as its reason will say
     */
    public static PostponementEffect of(PlanFacts plan, String key, LocalDate wish, String by, LocalDate today) {
        Schedule before = Scheduler.schedule(plan, today);
        Schedule after = Scheduler.schedule(wishing(plan, key, wish, by), today);
        List<Shift> shifts = new ArrayList<>();
        for (int i = 0; i < before.actions().size(); i++) {
            Shift shift = new Shift(before.actions().get(i), after.actions().get(i));
            boolean moves =
                    !Objects.equals(shift.before().planned(), shift.after().planned());
            if (!shift.before().key().equals(key) && moves) {
                shifts.add(shift);
            }
        }
        ScheduledAction line = after.action(key).orElseThrow();
        return new PostponementEffect(wish, line, held(line).orElse(null), shifts);
    }

    /** Whether nothing happens but what was wished. */
    public boolean isPlain() {
        return shifts.isEmpty() && held == null;
    }

    /** Tells this effect from another one. */
    public String signature() {
        StringBuilder text = new StringBuilder().append(line.planned());
        shifts.forEach(
                shift -> text.append(shift.after().key()).append(shift.after().planned()));
        return Integer.toHexString(text.toString().hashCode());
    }

    private static PlanFacts wishing(PlanFacts plan, String key, LocalDate wish, String by) {
        ActionState.Done done =
                plan.states().getOrDefault(key, ActionState.OPEN).done();
        return plan.withState(key, new ActionState(done, new Postponement(wish, by, "essai"), null));
    }

    /** The first thing but a day off that moved the line from where it was wished. */
    private static Optional<DateMove> held(ScheduledAction line) {
        if (!(line.reason() instanceof Reason.Counted counted)) {
            return Optional.empty();
        }
        List<DateMove> moves = counted.moves();
        int last = -1;
        for (int i = 0; i < moves.size(); i++) {
            last = moves.get(i).why() == DateMove.Why.POSTPONED ? i : last;
        }
        return last < 0
                ? Optional.empty()
                : moves.subList(last + 1, moves.size()).stream()
                        .filter(move -> move.why() != DateMove.Why.DAY_OFF && move.why() != DateMove.Why.OVERDUE)
                        .findFirst();
    }
}
