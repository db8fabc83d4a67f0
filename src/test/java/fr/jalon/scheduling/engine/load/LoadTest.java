package fr.jalon.scheduling.engine.load;

import static fr.jalon.scheduling.engine.load.Loads.THIS_WEEK;
import static fr.jalon.scheduling.engine.load.Loads.TODAY;
import static fr.jalon.scheduling.engine.load.Loads.load;
import static fr.jalon.scheduling.engine.load.Loads.member;
import static fr.jalon.scheduling.engine.load.Loads.plan;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import fr.jalon.scheduling.engine.PlanFacts;
import fr.jalon.scheduling.engine.Scheduler;
import fr.jalon.scheduling.engine.Verdict;
import fr.jalon.scheduling.engine.template.Branch;
import fr.jalon.scheduling.engine.template.BuiltInTemplates;
import fr.jalon.scheduling.engine.template.Line;
import fr.jalon.scheduling.engine.template.Template;
import fr.jalon.shared.DateWindow;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class LoadTest {

    private static final Member NADIA = member("Nadia", 60);
    private static final Member KARIM = member("Karim", 60);
    private static final List<Member> BOTH = List.of(NADIA, KARIM);

    @Test
    void aWeekBeginsOnMondayAndKnowsItsNumber() {
        Week week = Week.of(LocalDate.of(2027, 1, 3));

        assertThat(week.monday()).isEqualTo("2026-12-28");
        assertThat(week.sunday()).isEqualTo("2027-01-03");
        assertThat(week.number()).as("2026 has 53 weeks").isEqualTo(53);
        assertThat(week.plus(1).since(week)).isEqualTo(1);
        assertThatIllegalArgumentException().isThrownBy(() -> new Week(LocalDate.of(2027, 1, 3)));
    }

    @Test
    void whatIsGivenCountsForThePersonAndTheRestForNobody() {
        Load load = load(
                BOTH,
                plan("Tonte")
                        .action("a", TODAY.plusDays(2), 45, NADIA)
                        .action("b", TODAY.plusDays(3), 30, null)
                        .action("c", TODAY.plusDays(9), 15, KARIM));

        assertThat(load.minutes(NADIA, THIS_WEEK)).isEqualTo(45);
        assertThat(load.minutes(KARIM, THIS_WEEK)).isZero();
        assertThat(load.minutes(null, THIS_WEEK)).isEqualTo(30);
        assertThat(load.minutes(KARIM, THIS_WEEK.plus(1))).isEqualTo(15);
        assertThat(load.minutes()).isEqualTo(90);
        assertThat(load.overloads()).isEmpty();
    }

    @Test
    void moreThanOnesTimeIsAnOverloadOfThatWeekWithItsActionsAndPlans() {
        Load load = load(
                BOTH,
                plan("Tonte").action("a", TODAY.plusDays(2), 45, NADIA),
                plan("Élagage").action("b", TODAY.plusDays(4), 50, NADIA));

        assertThat(load.overloads()).singleElement().satisfies(over -> {
            assertThat(over.member()).isEqualTo(NADIA);
            assertThat(over.week()).isEqualTo(THIS_WEEK);
            assertThat(over.excess()).isEqualTo(35);
            assertThat(over.parts()).extracting(part -> part.item().key()).containsExactly("b", "a");
            assertThat(over.plans()).extracting(PlanWork::name).containsExactlyInAnyOrder("Élagage", "Tonte");
        });
    }

    @Test
    void nobodysWorkMayTakeWhatTheTeamHasLeftAndNoMore() {
        Loads given = plan("Tonte").action("a", TODAY.plusDays(2), 40, NADIA);

        assertThat(load(BOTH, given, plan("B").action("b", TODAY.plusDays(2), 80, null))
                        .overloads())
                .isEmpty();
        assertThat(load(
                                BOTH,
                                given,
                                plan("B")
                                        .action("b", TODAY.plusDays(2), 45, null)
                                        .action("c", TODAY, 45, null))
                        .overloads())
                .singleElement()
                .satisfies(over -> {
                    assertThat(over.member()).isNull();
                    assertThat(over.minutes()).isEqualTo(90);
                    assertThat(over.capacity())
                            .as("20 of Nadia's and Karim's hour")
                            .isEqualTo(80);
                });
    }

    @Test
    void onesOverloadIsNotCountedASecondTimeAgainstTheOthers() {
        Load load = load(
                BOTH,
                plan("Tonte").action("a", TODAY.plusDays(2), 50, NADIA).action("b", TODAY.plusDays(2), 50, NADIA),
                plan("B").action("c", TODAY.plusDays(2), 60, null));

        assertThat(load.overloads()).extracting(Overload::member).containsExactly(NADIA);
    }

    @Test
    void anActionLongerThanAWeekIsBegunTheWeekBeforeWhenThatIsPossible() {
        Load load = load(BOTH, plan("A").action("a", TODAY.plusWeeks(3), 150, NADIA));

        assertThat(load.minutes(NADIA, THIS_WEEK.plus(3))).isEqualTo(60);
        assertThat(load.minutes(NADIA, THIS_WEEK.plus(2))).isEqualTo(60);
        assertThat(load.minutes(NADIA, THIS_WEEK.plus(1))).isEqualTo(30);
        assertThat(load.overloads()).isEmpty();

        Load tooSoon = load(BOTH, plan("A").action("a", TODAY.plusWeeks(1), 150, NADIA));
        assertThat(tooSoon.minutes(NADIA, THIS_WEEK)).isEqualTo(60);
        assertThat(tooSoon.minutes(NADIA, THIS_WEEK.plus(1))).isEqualTo(90);
        assertThat(tooSoon.overloads())
                .singleElement()
                .satisfies(over -> assertThat(over.excess()).isEqualTo(30));
    }

    @Test
    void aWeekOfLeaveHasNoTimeAndSomebodyWhoLeftIsNobody() {
        Member away = NADIA.with(THIS_WEEK, 0);
        assertThat(load(List.of(away, KARIM), plan("A").action("a", TODAY.plusDays(1), 15, NADIA))
                        .overloads())
                .singleElement()
                .satisfies(over -> assertThat(over.capacity()).isZero());
        assertThat(load(List.of(KARIM), plan("A").action("a", TODAY.plusDays(1), 15, NADIA))
                        .minutes(null, THIS_WEEK))
                .isEqualTo(15);
        assertThatIllegalArgumentException().isThrownBy(() -> new Member(UUID.randomUUID(), "X", -1, Map.of()));
    }

    @Test
    void anotherScheduleMakesAndSolvesOverloads() {
        Loads crowd =
                plan("Foule").action("x", TODAY.plusDays(1), 60, NADIA).action("y", TODAY.plusWeeks(2), 60, NADIA);
        Load before = load(BOTH, crowd, plan("A").action("a", TODAY.plusDays(2), 30, NADIA));
        PlanWork moved = plan("A").action("a", TODAY.plusWeeks(2), 30, NADIA).build();

        LoadChange change = LoadChange.between(before, moved.id(), moved.schedule());

        assertThat(change.solved()).extracting(Overload::week).containsExactly(THIS_WEEK);
        assertThat(change.made()).extracting(Overload::week).containsExactly(THIS_WEEK.plus(2));
        assertThat(LoadChange.between(
                                before, moved.id(), before.plan(moved.id()).schedule())
                        .isNothing())
                .isTrue();
    }

    @Test
    void aMissingVerdictMayAddTheLongerOfBothHypotheses() {
        Template method = BuiltInTemplates.SERVICES_ET_FOURNITURES;
        PlanFacts facts =
                new PlanFacts(method, DateWindow.exactly(TODAY.plusMonths(13)), null, TODAY, Verdict.UNKNOWN, Map.of());
        PlanWork plan = new PlanWork(UUID.randomUUID(), "Tonte", facts, Scheduler.schedule(facts, TODAY), Map.of());
        int worked = minutes(method, Branch.LOYALTY_WORKED);
        int failed = minutes(method, Branch.LOYALTY_FAILED);

        assertThat(worked).isNotEqualTo(failed);
        assertThat(plan.pendingMinutes()).isEqualTo(Math.max(worked, failed));
        assertThat(Load.of(new Team(BOTH), List.of(plan), TODAY).pendingMinutes())
                .isEqualTo(Math.max(worked, failed));
        assertThat(plan).hasToString("Tonte").hasSameHashCodeAs(plan.with(plan.schedule()));
        assertThat(plan.with(plan.schedule())).isEqualTo(plan).isNotEqualTo("Tonte");
    }

    private static int minutes(Template method, Branch branch) {
        return method.lines().stream()
                .filter(line -> line.branch() == branch)
                .mapToInt(Line::minutes)
                .sum();
    }

    @Test
    void aPersonIsWhoTheyAreWhateverTimeTheyHave() {
        assertThat(NADIA.with(THIS_WEEK, 0))
                .isEqualTo(NADIA)
                .hasSameHashCodeAs(NADIA)
                .isNotEqualTo(KARIM);
        assertThat(NADIA.hashCode()).isEqualTo(NADIA.id().hashCode());
    }

    @Test
    void workIsMovableWhereThereIsAnotherDayForIt() {
        Load load = load(
                List.of(NADIA),
                plan("A").within(TODAY, TODAY).action("a", TODAY, 30, NADIA),
                plan("B").action("b", TODAY.plusDays(1), 30, NADIA));

        assertThat(load.items()).extracting(WorkItem::title).containsExactly("a", "b");
        assertThat(load.items()).extracting(WorkItem::toString).containsExactly("A a", "B b");
        assertThat(load.items()).extracting(WorkItem::isMovable).containsExactly(false, true);
        assertThat(load.minutes(NADIA, THIS_WEEK)).isEqualTo(60);
        assertThat(load.minutes(NADIA, THIS_WEEK.plus(-1))).isZero();
        assertThat(load.minutes(NADIA, load.last().plus(1))).isZero();
        assertThat(load.overload(NADIA, THIS_WEEK.plus(-1))).isEmpty();
        assertThat(load.overload(NADIA, load.last().plus(1))).isEmpty();
    }

    @Test
    void aLongActionIsCutIntoWholeWeeksAndTheRestStaysInItsOwn() {
        Load load =
                load(List.of(NADIA), plan("A").action("a", TODAY.plusWeeks(3).plusDays(2), 150, NADIA));

        assertThat(load.minutes(NADIA, THIS_WEEK.plus(3))).isEqualTo(60);
        assertThat(load.minutes(NADIA, THIS_WEEK.plus(2))).isEqualTo(60);
        assertThat(load.minutes(NADIA, THIS_WEEK.plus(1))).isEqualTo(30);
        assertThat(load.minutes(NADIA, THIS_WEEK)).isZero();

        Load exact =
                load(List.of(NADIA), plan("A").action("a", TODAY.plusWeeks(3).plusDays(2), 120, NADIA));
        assertThat(exact.minutes(NADIA, THIS_WEEK.plus(3))).isEqualTo(60);
        assertThat(exact.minutes(NADIA, THIS_WEEK.plus(2))).isEqualTo(60);
        assertThat(exact.minutes(NADIA, THIS_WEEK.plus(1))).isZero();
    }
}
