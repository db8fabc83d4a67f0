package fr.jalon.scheduling.engine.load;

import static org.assertj.core.api.Assertions.assertThat;

import fr.jalon.scheduling.engine.Schedule;
import fr.jalon.scheduling.engine.ScheduledAction;
import fr.jalon.scheduling.engine.Status;
import fr.jalon.scheduling.engine.load.Remedy.Step;
import fr.jalon.scheduling.engine.load.WorkItem.Part;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** What holds for every load, shown over those of thousands of plans. */
class LoadPropertiesTest {

    /** A hundred thousand with -Pthorough; fewer where each of thousands of changed engines is tried. */
    private static final int PLANS = Integer.getInteger("jalon.test.plans", 2_000);

    private static final int WITH_REMEDIES = Math.min(600, 60 + PLANS / 100);
    private static final int BRUTE_FORCED = Math.min(3_000, 300 + PLANS / 10);

    @Test
    void everyOpenMinuteIsCountedOnceInAWeekItCanBeDoneIn() {
        // Three plans a load, give or take.
        int plans = IntStream.range(0, PLANS * 2 / 5)
                .parallel()
                .map(LoadPropertiesTest::checkMinutes)
                .sum();
        assertThat(plans).isGreaterThan(PLANS);
    }

    /** @return how many plans the load is made of */
    private static int checkMinutes(int seed) {
        Load load = Loads.random(seed);
        int open = 0;
        for (PlanWork plan : load.plans()) {
            open += plan.schedule().open().stream()
                    .mapToInt(action -> action.line().minutes())
                    .sum();
            for (Part part : load.partsOf(plan)) {
                must(seed, part.minutes() > 0, "no empty part");
                must(seed, part.week().compareTo(Week.of(part.item().earliest())) >= 0, "not before it is possible");
                must(seed, part.week().compareTo(Week.of(part.item().day())) <= 0, "not after its day");
            }
        }
        int counted = 0;
        int room = 0;
        int capacity = 0;
        int excess = load.overloads().stream().mapToInt(Overload::excess).sum();
        for (Week week = Week.of(load.today()); week.compareTo(load.last()) <= 0; week = week.plus(1)) {
            int nobody = load.minutes(null, week);
            int left = 0;
            counted += nobody;
            for (Member member : load.team().members()) {
                counted += load.minutes(member, week);
                left += Math.max(0, member.capacity(week) - load.minutes(member, week));
            }
            room += Math.max(0, left - nobody);
            capacity += load.team().capacity(week);
        }
        must(seed, counted == open && load.minutes() == open, "each minute once");
        must(seed, capacity + excess - room == open, "what is done in time, and what is too much, is all there is");
        return load.plans().size();
    }

    @Test
    void everyRemedySolvesItsOverloadAndHarmsNothing() {
        Map<Remedy.Kind, Integer> seen = new EnumMap<>(Remedy.Kind.class);
        int proofs = 0;
        for (int seed = 0; seed < WITH_REMEDIES; seed++) {
            Load load = Loads.random(seed);
            Remedies remedies = new Remedies(load);
            for (Overload overload : load.overloads().stream().limit(6).toList()) {
                Conflict conflict = remedies.of(overload);
                must(seed, !conflict.remedies().isEmpty() && conflict.remedies().size() <= 3, "one to three");
                must(seed, conflict.equals(new Remedies(Loads.random(seed)).of(overload)), "always the same");
                must(seed, conflict.proof() == null || !conflict.isSolvable(), "a proof only where nothing helps");
                proofs += conflict.proof() == null ? 0 : 1;
                for (Remedy remedy : conflict.remedies()) {
                    seen.merge(remedy.kind(), 1, Integer::sum);
                    check(seed, load, overload, remedy);
                }
            }
        }
        assertThat(seen.keySet()).containsExactlyInAnyOrder(Remedy.Kind.values());
        assertThat(proofs).isGreaterThan(WITH_REMEDIES / 12);
    }

    /** Where a bottleneck is named, no choice of a possible week for each action fits; tried for every choice. */
    @Test
    void aBottleneckIsOneWhateverIsMovedWherever() {
        int found = 0;
        for (int seed = 0; seed < BRUTE_FORCED; seed++) {
            Random random = new Random(seed);
            Member one = Loads.member("A", 60);
            Member other = Loads.member("B", 30);
            List<Loads> plans = new ArrayList<>();
            for (int i = 1 + random.nextInt(4); i > 0; i--) {
                LocalDate first = Loads.TODAY.plusDays(random.nextInt(12));
                LocalDate last = first.plusDays(random.nextInt(12));
                plans.add(Loads.plan("P" + i).within(first, last).action("a" + i, first, 15 + random.nextInt(90), one));
            }
            Load load = Loads.load(List.of(one, other), plans.toArray(Loads[]::new));
            boolean named = !Bottlenecks.of(load).all().isEmpty();
            boolean fits = fits(load.items(), 0, new int[5], 90);
            must(seed, !(named && fits), "what fits is no bottleneck");
            found += named ? 1 : 0;
        }
        assertThat(found).isBetween(BRUTE_FORCED / 10, BRUTE_FORCED * 9 / 10);
    }

    private static boolean fits(List<WorkItem> items, int next, int[] weeks, int capacity) {
        if (next == items.size()) {
            return true;
        }
        WorkItem item = items.get(next);
        Week last = Week.of(item.latest());
        for (Week week = Week.of(item.earliest()); week.compareTo(last) <= 0; week = week.plus(1)) {
            int at = week.since(Loads.THIS_WEEK);
            if (weeks[at] + item.minutes() <= capacity) {
                weeks[at] += item.minutes();
                if (fits(items, next + 1, weeks, capacity)) {
                    return true;
                }
                weeks[at] -= item.minutes();
            }
        }
        return false;
    }

    private static void check(int seed, Load load, Overload overload, Remedy remedy) {
        List<PlanWork> plans = new ArrayList<>(load.plans());
        Team team = load.team();
        for (Step step : remedy.steps()) {
            if (step instanceof Step.Reschedule move) {
                int at = plans.indexOf(move.item().plan());
                PlanWork then = plans.get(at).postponing(move.item().key(), move.to());
                LocalDate landed =
                        then.schedule().action(move.item().key()).orElseThrow().date();
                must(seed, move.to().equals(landed), "that day");
                checkOrder(seed, plans.get(at).schedule(), then.schedule());
                plans.set(at, then);
            } else if (step instanceof Step.Give give) {
                int at = plans.indexOf(give.item().plan());
                plans.set(at, plans.get(at).giving(give.item().key(), give.to()));
            } else if (step instanceof Step.Raise raise) {
                must(seed, raise.more() > 0, "more is more");
                team = team.with(raise.member(), raise.week(), raise.minutes());
            } else if (step instanceof Step.GiveUp up) {
                plans.remove(up.plan());
            }
        }
        Load after = Load.of(team, plans, load.today());
        must(seed, after.overload(overload.member(), overload.week()).isEmpty(), remedy.kind() + " solves it");
        must(seed, LoadChange.between(load, after).made().isEmpty(), remedy.kind() + " makes no other");
    }

    private static void checkOrder(int seed, Schedule before, Schedule after) {
        for (ScheduledAction action : after.actions()) {
            Status was = before.action(action.key()).orElseThrow().status();
            must(seed, was == action.status() || action.status() != Status.LOST, "nothing is lost by it");
            for (String key : action.line().after()) {
                ScheduledAction first = after.action(key).orElseThrow();
                LocalDate one = first.date();
                LocalDate next = action.date();
                boolean both = first.status().isOpen() && action.status().isOpen();
                must(seed, !both || one == null || next == null || !one.isAfter(next), "in order");
            }
        }
    }

    private static void must(int seed, boolean condition, String what) {
        if (!condition) {
            throw new AssertionError("graine " + seed + " : " + what);
        }
    }
}
