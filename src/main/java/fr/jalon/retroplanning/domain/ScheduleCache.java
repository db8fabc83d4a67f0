package fr.jalon.retroplanning.domain;

import fr.jalon.scheduling.engine.PlanFacts;
import fr.jalon.scheduling.engine.Schedule;
import fr.jalon.scheduling.engine.Scheduler;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * The schedules of the plans that were looked at last. A schedule follows from its facts and the day alone, so one is
 * taken from here only when both are the same; nothing has to tell the cache what has changed.
 */
@Component
class ScheduleCache {

    /** About ten kilobytes each. */
    private static final int AT_MOST = 2000;

    private record Entry(PlanFacts facts, Schedule schedule) {}

    private final Map<UUID, Entry> latest = new LinkedHashMap<>(16, 0.75f, true) {
        @Override
        protected boolean removeEldestEntry(Map.Entry<UUID, Entry> eldest) {
            return size() > AT_MOST;
        }
    };

    Schedule schedule(UUID planId, PlanFacts facts, LocalDate today) {
        Entry known = known(planId);
        if (known != null
                && known.schedule().today().equals(today)
                && known.facts().equals(facts)) {
            return known.schedule();
        }
        Schedule schedule = Scheduler.schedule(facts, today);
        keep(planId, new Entry(facts, schedule));
        return schedule;
    }

    private synchronized @Nullable Entry known(UUID planId) {
        return latest.get(planId);
    }

    private synchronized void keep(UUID planId, Entry entry) {
        latest.put(planId, entry);
    }
}
