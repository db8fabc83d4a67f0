package fr.jalon.scheduling.engine.load;

import static fr.jalon.scheduling.engine.load.Loads.TODAY;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.function.Predicate;
import org.junit.jupiter.api.Test;

/** Beside the plainest way to find them: every run of weeks, looked at again. */
class BottlenecksTest {

    private static final int LOADS = 400;

    /** A run of weeks that must hold more than the team has. */
    private record Run(Week from, Week to, int minutes, int capacity) {

        int excess() {
            return minutes - capacity;
        }

        int weeks() {
            return to.since(from);
        }

        boolean touches(Run other) {
            return from.compareTo(other.to) <= 0 && other.from.compareTo(to) <= 0;
        }
    }

    @Test
    void theyAreThoseOneFindsByLookingAtEveryRunOfWeeks() {
        int found = 0;
        for (int seed = 0; seed < LOADS; seed++) {
            Load load = someLoad(seed);
            List<Run> runs = runs(load);
            Bottlenecks bottlenecks = Bottlenecks.of(load);

            assertThat(bottlenecks.all().stream().map(BottlenecksTest::run))
                    .as("graine %d", seed)
                    .containsExactlyElementsOf(greedy(runs));
            for (Week week = Week.of(load.today()); week.compareTo(load.last()) <= 0; week = week.plus(1)) {
                Week at = week;
                Optional<Run> expected = worst(runs, run -> run.from.compareTo(at) <= 0 && run.to.compareTo(at) >= 0);
                Optional<Bottleneck> around = bottlenecks.around(week);
                assertThat(around.map(BottlenecksTest::run))
                        .as("graine %d", seed)
                        .isEqualTo(expected);
                around.ifPresent(its -> assertThat(its.holds(at)).isTrue());
            }
            for (Bottleneck one : bottlenecks.all()) {
                check(one);
                found++;
            }
        }
        assertThat(found).isGreaterThan(LOADS / 4);
    }

    private static void check(Bottleneck one) {
        assertThat(one.excess()).isEqualTo(one.minutes() - one.capacity()).isPositive();
        assertThat(one.holds(one.from())).isTrue();
        assertThat(one.holds(one.to())).isTrue();
        assertThat(one.holds(one.from().plus(-1))).isFalse();
        assertThat(one.holds(one.to().plus(1))).isFalse();
        int sum = 0;
        boolean alone = true;
        for (PlanWork plan : one.plans().keySet()) {
            int minutes = 0;
            for (WorkItem item : one.items()) {
                minutes += item.plan().id().equals(plan.id()) ? item.minutes() : 0;
            }
            assertThat(one.plans()).containsEntry(plan, minutes);
            alone = alone && minutes <= one.capacity();
            sum += minutes;
        }
        assertThat(sum).isEqualTo(one.minutes());
        assertThat(one.isBetweenPlans()).isEqualTo(alone && one.plans().size() > 1);
    }

    private static List<Run> greedy(List<Run> runs) {
        List<Run> found = new ArrayList<>();
        Optional<Run> next = worst(runs, run -> true);
        while (next.isPresent()) {
            found.add(next.get());
            next = worst(runs, run -> found.stream().noneMatch(run::touches));
        }
        found.sort(java.util.Comparator.comparing(Run::from));
        return found;
    }

    private static Optional<Run> worst(List<Run> runs, Predicate<Run> wanted) {
        Run best = null;
        for (Run run : runs) {
            if (run.excess() > 0
                    && wanted.test(run)
                    && (best == null
                            || run.excess() > best.excess()
                            || (run.excess() == best.excess() && run.weeks() < best.weeks()))) {
                best = run;
            }
        }
        return Optional.ofNullable(best);
    }

    /** By first, then by last week. */
    private static List<Run> runs(Load load) {
        List<Run> runs = new ArrayList<>();
        Week first = Week.of(load.today());
        for (Week from = first; from.compareTo(load.last()) <= 0; from = from.plus(1)) {
            int capacity = 0;
            for (Week to = from; to.compareTo(load.last()) <= 0; to = to.plus(1)) {
                capacity += load.team().capacity(to);
                int minutes = 0;
                for (WorkItem item : load.items()) {
                    Week earliest = Week.of(item.earliest());
                    Week begins = earliest.compareTo(first) < 0 ? first : earliest;
                    boolean inside = begins.compareTo(from) >= 0
                            && Week.of(item.latest()).compareTo(to) <= 0;
                    minutes += inside ? item.minutes() : 0;
                }
                runs.add(new Run(from, to, minutes, capacity));
            }
        }
        return runs;
    }

    private static Run run(Bottleneck one) {
        return new Run(one.from(), one.to(), one.minutes(), one.capacity());
    }

    /** Round figures, so that some runs are as bad as others. */
    private static Load someLoad(int seed) {
        Random random = new Random(seed);
        Member one = Loads.member("A", 60);
        Member other = Loads.member("B", 30 * random.nextInt(2));
        List<Loads> plans = new ArrayList<>();
        for (int i = 1 + random.nextInt(5); i > 0; i--) {
            LocalDate first = TODAY.plusDays(random.nextInt(40));
            LocalDate last = first.plusDays(random.nextInt(20));
            plans.add(Loads.plan("P" + i)
                    .within(first, last)
                    .action("a" + i, first, 30 * (1 + random.nextInt(4)), one)
                    .action("b" + i, last, 30 * (1 + random.nextInt(3)), null));
        }
        return Loads.load(List.of(one, other), plans.toArray(Loads[]::new));
    }
}
