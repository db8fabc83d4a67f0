package fr.jalon.retroplanning.domain;

import static org.assertj.core.api.Assertions.assertThat;

import fr.jalon.retroplanning.web.page.SomePlanDetails;
import fr.jalon.scheduling.engine.PlanFacts;
import fr.jalon.scheduling.engine.Schedule;
import fr.jalon.scheduling.engine.Scheduler;
import java.time.LocalDate;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class ScheduleCacheTest {

    private static final LocalDate TODAY = LocalDate.of(2027, 1, 20);
    private static final UUID PLAN = UUID.randomUUID();

    private final ScheduleCache cache = new ScheduleCache();
    private final PlanFacts facts = SomePlanDetails.plan().on(TODAY).facts();

    @Test
    void theSameFactsOnTheSameDayAreComputedOnce() {
        Schedule first = cache.schedule(PLAN, facts, TODAY);

        assertThat(first).isEqualTo(Scheduler.schedule(facts, TODAY));
        assertThat(cache.schedule(PLAN, facts.withJ(facts.j()), TODAY)).isSameAs(first);
    }

    @Test
    void anotherDayOrAnotherFactIsComputedAnew() {
        cache.schedule(PLAN, facts, TODAY);
        PlanFacts careless = facts.cautious(false);

        assertThat(cache.schedule(PLAN, facts, TODAY.plusDays(1)))
                .isEqualTo(Scheduler.schedule(facts, TODAY.plusDays(1)));
        assertThat(cache.schedule(PLAN, careless, TODAY)).isEqualTo(Scheduler.schedule(careless, TODAY));
    }
}
