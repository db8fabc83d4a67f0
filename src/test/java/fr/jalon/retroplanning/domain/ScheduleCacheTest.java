package fr.jalon.retroplanning.domain;

import static org.assertj.core.api.Assertions.assertThat;

import fr.jalon.scheduling.engine.ActionState;
import fr.jalon.scheduling.engine.PlanFacts;
import fr.jalon.scheduling.engine.Plans;
import fr.jalon.scheduling.engine.RandomPlans;
import fr.jalon.scheduling.engine.Scheduler;
import fr.jalon.shared.DateWindow;
import java.time.LocalDate;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class ScheduleCacheTest {

    private static final UUID PLAN = UUID.randomUUID();
    private static final LocalDate TODAY = LocalDate.of(2027, 3, 1);

    private final ScheduleCache cache = new ScheduleCache();

    @Test
    void thePlanThatDidNotChangeIsNotDatedAgain() {
        var first = cache.schedule(PLAN, Plans.nantes().facts(), TODAY);

        assertThat(cache.schedule(PLAN, Plans.nantes().facts(), TODAY)).isSameAs(first);
    }

    @Test
    void anotherDayIsAnotherSchedule() {
        cache.schedule(PLAN, Plans.nantes().facts(), TODAY);

        assertThat(cache.schedule(PLAN, Plans.nantes().facts(), TODAY.plusDays(1))
                        .today())
                .isEqualTo(TODAY.plusDays(1));
    }

    /** One plan takes on whatever facts there are, one after the other: each time it is what the engine says. */
    @Test
    void whateverChangesIsSeen() {
        RandomPlans plans = new RandomPlans(7);
        PlanFacts facts = plans.next();
        for (int i = 0; i < 300; i++) {
            facts = i % 3 == 0 ? plans.next() : changed(facts, i);

            assertThat(cache.schedule(PLAN, facts, TODAY)).isEqualTo(Scheduler.schedule(facts, TODAY));
        }
    }

    private static PlanFacts changed(PlanFacts facts, int turn) {
        return switch (turn % 4) {
            case 0 -> facts.cautious(!facts.cautious());
            case 1 -> facts.withNotice(TODAY.minusDays(turn));
            case 2 -> facts.withJ(DateWindow.exactly(TODAY.plusDays(100L + turn)));
            default ->
                facts.withState(
                        facts.template().lines().get(0).key(),
                        new ActionState(new ActionState.Done(TODAY.minusDays(turn), "Nadia"), null, null));
        };
    }
}
