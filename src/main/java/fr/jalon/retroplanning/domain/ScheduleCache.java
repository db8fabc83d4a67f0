package fr.jalon.retroplanning.domain;

import fr.jalon.scheduling.engine.PlanFacts;
import fr.jalon.scheduling.engine.Schedule;
import fr.jalon.scheduling.engine.Scheduler;
import fr.jalon.site.RecentlyUsed;
import java.time.LocalDate;
import java.util.UUID;
import org.springframework.stereotype.Component;

/**
 * The schedules that pages asked for last. The same facts give the same plan, so one is dated anew only when its facts, or the
 * day, are others than before: what a page shows cannot be stale.
 */
@Component
class ScheduleCache {

    /** Some 30 kB each. */
    private static final int KEPT = 500;

    private record Dated(PlanFacts facts, Schedule schedule) {}

    private final RecentlyUsed<UUID, Dated> dated = new RecentlyUsed<>(KEPT);

    Schedule schedule(UUID plan, PlanFacts facts, LocalDate today) {
        return dated.find(plan)
                .filter(before -> before.schedule().today().equals(today)
                        && before.facts().equals(facts))
                .map(Dated::schedule)
                .orElseGet(() -> {
                    Schedule schedule = Scheduler.schedule(facts, today);
                    dated.put(plan, new Dated(facts, schedule));
                    return schedule;
                });
    }
}
