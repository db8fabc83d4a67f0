package fr.jalon.retroplanning.domain;

import fr.jalon.scheduling.engine.PlanFacts;
import fr.jalon.scheduling.engine.Schedule;
import fr.jalon.scheduling.engine.Scheduler;
import java.time.LocalDate;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
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

    private final Map<UUID, Dated> dated = Collections.synchronizedMap(new LinkedHashMap<>(16, 0.75f, true) {
        private static final long serialVersionUID = 1L;

        @Override
        protected boolean removeEldestEntry(Map.Entry<UUID, Dated> eldest) {
            return size() > KEPT;
        }
    });

    Schedule schedule(UUID plan, PlanFacts facts, LocalDate today) {
        Dated before = dated.get(plan);
        if (before != null
                && before.schedule().today().equals(today)
                && before.facts().equals(facts)) {
            return before.schedule();
        }
        Schedule schedule = Scheduler.schedule(facts, today);
        dated.put(plan, new Dated(facts, schedule));
        return schedule;
    }
}
