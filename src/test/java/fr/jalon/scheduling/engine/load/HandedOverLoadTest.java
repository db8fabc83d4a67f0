package fr.jalon.scheduling.engine.load;

import static org.assertj.core.api.Assertions.assertThat;

import fr.jalon.scheduling.engine.PlanFacts;
import fr.jalon.scheduling.engine.Plans;
import fr.jalon.scheduling.engine.Scheduler;
import fr.jalon.scheduling.engine.Status;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class HandedOverLoadTest {

    @Test
    void whatIsOverByTheHandOverWeighsNothing() {
        PlanFacts plan = Plans.nantes().facts().handedOver(LocalDate.of(2027, 2, 26));
        LocalDate today = LocalDate.of(2027, 3, 1);
        PlanWork work = new PlanWork(new UUID(0, 1), "Plan", plan, Scheduler.schedule(plan, today), Map.of());

        PlanWork other = work.postponing("e3.rediger", LocalDate.of(2027, 11, 15));

        assertThat(other.facts().handedOverOn()).isEqualTo(plan.handedOverOn());
        assertThat(other.schedule().with(Status.DROPPED))
                .hasSameSizeAs(work.schedule().with(Status.DROPPED))
                .isNotEmpty();
        assertThat(work.items(new Team(List.of()))).allMatch(item -> item.key().matches("(e3|j)\\..*"));
    }
}
