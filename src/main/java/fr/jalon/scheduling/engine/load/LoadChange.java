package fr.jalon.scheduling.engine.load;

import fr.jalon.scheduling.engine.Schedule;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

/**
 * What another schedule of one plan does to the load of everybody.
 *
 * @param made overloads that are new, or worse than they were, as they would be
 * @param solved overloads that would be none any more, as they are
 */
public record LoadChange(List<Overload> made, List<Overload> solved) {

    public LoadChange {
        made = List.copyOf(made);
        solved = List.copyOf(solved);
    }

    /** @param after how the plan would stand; the others stay as they are */
    public static LoadChange between(Load before, UUID plan, Schedule after) {
        List<PlanWork> works = new ArrayList<>();
        before.plans().forEach(work -> works.add(work.id().equals(plan) ? work.with(after) : work));
        return between(before, Load.of(before.team(), works, before.today()));
    }

    static LoadChange between(Load before, Load after) {
        List<Overload> made = after.overloads().stream()
                .filter(one -> one.excess()
                        > before.overload(one.member(), one.week())
                                .map(Overload::excess)
                                .orElse(0))
                .toList();
        List<Overload> solved = before.overloads().stream()
                .filter(one -> after.overload(one.member(), one.week()).isEmpty())
                .toList();
        return new LoadChange(made, solved);
    }

    public boolean isNothing() {
        return made.isEmpty() && solved.isEmpty();
    }
}
