package fr.jalon.scheduling.engine.load;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** How long two hundred plans take: the load, its overloads, its bottlenecks, and what would solve twenty of them. */
@Tag("bench")
class LoadBenchTest {

    @Test
    void twoHundredPlans() {
        Random random = new Random(1);
        LocalDate today = Loads.TODAY;
        List<Member> members = new ArrayList<>();
        for (int i = 0; i < 10; i++) {
            members.add(Loads.member("P" + i, 420));
        }
        List<PlanWork> plans = new ArrayList<>();
        for (int i = 0; i < 200; i++) {
            plans.add(Loads.randomPlan(random, today, members, "Plan " + i));
        }
        Team team = new Team(members);
        Duration load = best(() -> Load.of(team, plans, today).overloads());
        Load built = Load.of(team, plans, today);
        Duration straits = best(() -> Bottlenecks.of(built).all());
        List<Overload> overloads = built.overloads();
        Duration remedies = best(() -> {
            Remedies search = new Remedies(built);
            overloads.stream().limit(20).forEach(search::of);
        });
        System.out.printf(
                "%d actions, %d overloads: load %.2f ms, bottlenecks %.2f ms, remedies of 20 %.1f ms%n",
                built.items().size(), overloads.size(), ms(load), ms(straits), ms(remedies));
        assertThat(overloads).isNotEmpty();
    }

    private static double ms(Duration time) {
        return time.toNanos() / 1e6;
    }

    private static Duration best(Runnable work) {
        long best = Long.MAX_VALUE;
        for (int i = 0; i < 15; i++) {
            long start = System.nanoTime();
            work.run();
            best = Math.min(best, System.nanoTime() - start);
        }
        return Duration.ofNanos(best);
    }
}
